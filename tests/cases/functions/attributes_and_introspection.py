"""__name__, __doc__, __dict__ of functions, function attributes, functions as values."""


def documented(a, b=2):
    """First line.

    Second paragraph.
    """
    documented.calls += 1
    return a + b


documented.calls = 0
documented(1)
documented(2)
print(documented.__name__, documented.__qualname__, documented.__module__, documented.calls, documented.__dict__)
print(documented.__doc__)
print(documented.__defaults__, (lambda x: x).__name__, (lambda: 0).__doc__)


class A:
    """Class doc."""

    def method(self):
        """Method doc."""

    class Inner:
        pass


print(A.__doc__, A.method.__doc__, A.method.__qualname__, A.Inner.__qualname__, A().method.__name__, A.__name__, A.__module__)


def outer():
    def inner():
        pass

    return inner


print(outer().__qualname__, outer().__name__)
operations = [abs, len, str.upper, documented, A().method.__func__, lambda x: x]
print([getattr(f, "__name__", "?") for f in operations])
table = {"double": lambda n: n * 2, "square": lambda n: n**2}
for name, function in sorted(table.items()):
    print(name, function(7))


def apply(function, *args, times=1, **kwargs):
    result = None
    for _ in range(times):
        result = function(*args, **kwargs)
    return result


print(apply(max, 1, 5, 3), apply(sorted, [3, 1], reverse=True), apply(documented, 1, times=3, b=10), documented.calls)


def returns_nothing():
    pass


def returns_many():
    return 1, "two", [3]


print(returns_nothing(), returns_many(), type(returns_many()).__name__)
def one_line(): return "one line"
print(one_line())
print((lambda f: f(f, 5))(lambda self, n: 1 if n == 0 else n * self(self, n - 1)))
