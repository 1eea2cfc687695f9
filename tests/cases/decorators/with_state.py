"""Decorators with arguments, classes as decorators, stacking, method decorators that are descriptors, wraps and its attributes."""

import functools


def trace(label, *, log=print):
    def decorate(f):
        @functools.wraps(f)
        def wrapper(*args, **kw):
            log(f"{label} -> {f.__name__}{args}{kw or ''}")
            result = f(*args, **kw)
            log(f"{label} <- {result!r}")
            return result

        wrapper.label = label
        return wrapper

    return decorate


class memo:
    def __init__(self, f):
        functools.update_wrapper(self, f)
        self.f, self.cache = f, {}

    def __call__(self, *args):
        if args not in self.cache:
            self.cache[args] = self.f(*args)
        return self.cache[args]

    def __get__(self, obj, owner=None):
        return self if obj is None else functools.partial(self, obj)


def count_calls(cls):
    for name, f in list(vars(cls).items()):
        if callable(f) and not name.startswith("__"):

            def counted(self, *a, _f=f, _name=name, **k):
                self.calls = getattr(self, "calls", {})
                self.calls[_name] = self.calls.get(_name, 0) + 1
                return _f(self, *a, **k)

            setattr(cls, name, functools.wraps(f)(counted))
    return cls


@trace("outer")
@trace("inner")
def add(a, b=1):
    """Adds."""
    return a + b


@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@count_calls
class Shape:
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2

    @memo
    def scaled(self, k):
        print("scaling")
        return self.side * k



print(add(2, b=3), add.__name__, add.__doc__, add.label, add.__wrapped__.label, add.__wrapped__.__wrapped__(5))
print(fib(30), len(fib.cache), fib.__name__, Shape.area.__name__)
s = Shape(3)
print(s.area(), s.area(), s.scaled(2), s.scaled(2), s.calls)
registry = []
decorators = [lambda f, n=n: registry.append((n, f.__name__)) or f for n in range(3)]


@decorators[0]
@decorators[2]
def chosen(): ...


@(lambda c: c())
class instance:
    value = 5


@functools.lru_cache(maxsize=2)
def cached(x, y=0):
    print("miss", x, y)
    return x


print(registry, instance.value, [cached(1), cached(2), cached(1), cached(3), cached(2), cached(1, y=0)], cached.cache_info())
cached.cache_clear()
print(cached.cache_info().currsize, cached.__wrapped__(9))
