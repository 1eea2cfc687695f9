"""`doctest.testmod`: what passes, what fails, and how failures, exceptions and syntax errors of examples are shown.

>>> add(1, 2)
3
>>> x = 5
>>> x
5
"""

import doctest


def add(a, b):
    """
    >>> add(2, 3)
    5
    >>> add(2, 3)
    6
    >>> add("a", 1)
    Traceback (most recent call last):
        ...
    TypeError: can only concatenate str (not "int") to str
    >>> add("a", 1)
    7
    >>> for i in range(2):
    ...     i
    ...     print("x")
    0
    x
    1
    x
    >>> def inner(n):
    ...     return add(n, x)
    >>> inner(2)
    Traceback (most recent call last):
    NameError: name 'x' is not defined
    >>> x = 40
    >>> inner(2)
    42
    >>> foo bar
    1
    >>> return 1
    Traceback (most recent call last):
    SyntaxError: 'return' outside function
    >>> _ + 1
    43
    >>> print("no newline", end="")
    no newline
    >>> None
    >>> 'a text'
    'a text'
    >>> raise ValueError
    >>> raise ValueError("other")
    Traceback (most recent call last):
    ValueError: this
    """
    return a + b


class Area:
    """
    >>> Area().area
    12
    """

    @property
    def area(self):
        """
        >>> Area().area # doctest: +ELLIPSIS
        1...
        """
        return 12

    @staticmethod
    def one():
        """>>> Area.one()
        1
        """
        return 1

    @classmethod
    def name(cls):
        """
        >>> Area.name()
        'Area'
        >>> Area.nothing()
        Traceback (most recent call last):
        AttributeError: type object 'Area' has no attribute 'nothing'
        """
        return cls.__name__

    class Inner:
        """
        >>> Area.Inner().deep(
        ...     2
        ... )
        4
        """

        def deep(self, n):
            """
            >>> Area.Inner().deep("x") + 1
            'xx1'
            """
            return n * 2


if __name__ == "__main__":
    print(doctest.testmod())
