"""functools: lru_cache, cache, partial, reduce, wraps, cached_property, singledispatch, cmp_to_key."""
import functools
from functools import cache, cached_property, lru_cache, partial, reduce, singledispatch, wraps


@lru_cache(maxsize=2)
def square(n):
    print("computing", n)
    return n * n


print(square(1), square(1), square(2), square(3), square(1))
print(square.cache_info())
square.cache_clear()
print(square.cache_info().hits, square.__name__, square.__wrapped__(4))


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), fib.cache_info().currsize)


@lru_cache
def keyed(a, b=1, *, c=2):
    return (a, b, c)


keyed(1), keyed(1, 1), keyed(a=1), keyed(1, c=2), keyed(1)
print(keyed.cache_info())
add = partial(lambda a, b, c=0: (a, b, c), 1, c=5)
print(add(2), add(2, c=9), add.args, add.keywords, partial(int, base=2)("101"), partial(partial(max, 5), 7)(3))
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, ["x"], "start"), reduce(max, [3, 9, 2]))


def logged(function):
    @wraps(function)
    def wrapper(*args):
        """Wrapper doc."""
        return function(*args)

    return wrapper


@logged
def documented(x):
    """Original doc."""
    return x


print(documented.__name__, documented.__doc__, documented.__wrapped__(1))


class Circle:
    def __init__(self, radius):
        self.radius = radius

    @cached_property
    def area(self):
        print("computing area")
        return 3 * self.radius**2


c = Circle(2)
print(c.area, c.area, "area" in c.__dict__)
del c.area
print(c.area)


@singledispatch
def show(value):
    return f"object {value!r}"


@show.register
def _(value: int):
    return f"int {value}"


@show.register(list)
def _(value):
    return "list of " + ", ".join(show(v) for v in value)


@show.register(str)
def show_text(value):
    return f"text {value}"


print(show(1), show(True), show("a"), show([1, "b", 2.5]), show(None), show.dispatch(bool) is show.dispatch(int))


class Multiplier:
    def multiply(self, a, b):
        return a * b

    double = functools.partialmethod(multiply, 2)


print(Multiplier().double(21))
for call in (lambda: reduce(max, []), lambda: square([]), lambda: partial(5), lambda: add(1, 2, 3, 4), lambda: partial()):
    try:
        print(call())
    except TypeError as error:
        print(error)
