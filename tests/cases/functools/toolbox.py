"""partialmethod, reduce, total_ordering, singledispatch, cached_property, lru_cache by type, cmp_to_key, wraps."""

import functools
import operator
from functools import cached_property, lru_cache, partial, partialmethod, reduce, singledispatch, total_ordering


class Cell:
    def __init__(self):
        self.alive = False
        self.loads = 0

    def set_state(self, state, *, note=""):
        self.alive = state
        return state, note

    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, note="dead")

    @cached_property
    def data(self):
        """Loaded once."""
        self.loads += 1
        return [self.loads]


c = Cell()
print(c.set_alive(note="n"), c.set_dead(), c.alive, c.data is c.data, c.loads, "data" in vars(c), Cell.data.__doc__)
del c.data
print(c.data, c.loads)


@total_ordering
class Grade:
    def __init__(self, g):
        self.g = g

    def __eq__(self, other):
        return self.g == other.g

    def __lt__(self, other):
        return self.g < other.g


print(Grade(1) <= Grade(1), Grade(2) > Grade(1), Grade(2) >= Grade(3), Grade(1) != Grade(2))


@singledispatch
def describe(x, *rest):
    return f"object {x!r}"


@describe.register
def _(x: int, *rest):
    return f"int {x}"


@describe.register(list)
@describe.register(tuple)
def _(x, *rest):
    return f"{type(x).__name__} of {len(x)}: " + ", ".join(describe(i) for i in x)


@describe.register
def _(x: str | bytes):
    return f"text {len(x)}"


class Sub(list):
    pass


print(describe(1), describe(True), describe([1, "a", 2.5]), describe(Sub()), describe(b"x"), describe.dispatch(bool).__name__, describe.registry.keys() >= {int, str}, describe(None))
print(reduce(operator.add, [1, 2, 3], 10), reduce(lambda a, b: f"({a}{b})", "abcd"), partial(int, base=2)("101"), partial(partial(max, 1), 5)(3), repr(partial(print, 1, sep="")))


@lru_cache(maxsize=None, typed=True)
def typed(x):
    return type(x).__name__


print(typed(1), typed(1.0), typed(True), typed.cache_info(), typed.cache_parameters())
for bad in (lambda: reduce(operator.add, []), lambda: describe(), lambda: typed([]), lambda: Grade(1) < 5, lambda: partial(), lambda: partial(5), lambda: describe.register(5)):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
p = functools.partial(dict, a=1)
p.note = "attr"
print(p(b=2), p.func is dict, p.keywords, p.note, functools.cmp_to_key(lambda a, b: b - a)(1) < functools.cmp_to_key(lambda a, b: b - a)(0))
