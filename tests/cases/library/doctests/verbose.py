# skip browser: a page has no files
# args: -v
"""`-v` among the arguments makes `doctest` tell of each example; names of tests come sorted, those without tests are counted."""

import doctest
import functools
from os.path import join

count = 0


def bump():
    """Each docstring begins with a copy of the module's variables.

    >>> count
    0
    >>> bump()
    1
    >>> count
    0
    >>> count = 10
    >>> bump()
    2
    """
    global count
    count += 1
    return count


def later():
    """
    >>> count
    0
    >>> import math
    >>> math.floor(2.5)
    2
    >>> [math.floor(n) for n in (1.5, 2.5)]
    [1, 2]
    >>> class Point:
    ...     def __init__(self, x):
    ...         self.x = x
    ...     def __repr__(self):
    ...         return f"Point({self.x})"
    >>> Point(3)
    Point(3)
    >>> Point.__module__
    '__main__'
    >>> p = Point(1); p
    Point(1)
    >>> del p
    >>> p
    Traceback (most recent call last):
    NameError: name 'p' is not defined
    >>> with open(__file__) as f:
    ...     f.readline()
    '# args: -v\\n'
    >>> try:
    ...     1 / 0
    ... except ZeroDivisionError as e:
    ...     print(e)
    ... finally:
    ...     "end"
    division by zero
    'end'
    """


def undocumented():
    pass


def wrap(f):
    @functools.wraps(f)
    def inner(*args):
        return f(*args)

    return inner


@wrap
def wrapped(n):
    """
    >>> wrapped(4)
    8
    """
    return 2 * n


alias = later

__test__ = {"text": ">>> undocumented()\n>>> alias is later\nTrue\n", "function": later}

if __name__ == "__main__":
    doctest.testmod()
    later.__doc__
