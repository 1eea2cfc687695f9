"""lru_cache, partial, total_ordering, singledispatch, cached_property, cmp_to_key and reduce."""

import functools

@functools.lru_cache(maxsize=3)
def sq(x):
    "doc"
    return x * x
for i in [1, 2, 3, 1, 4, 1, 2]:
    sq(i)
print(sq.cache_info(), sq.__name__, sq.__doc__, sq.cache_parameters())
p = functools.partial(int, base=2)
print(p("101"), p.keywords)
@functools.total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(V(1) <= V(2), V(2) >= V(3), V(1) > V(0))
@functools.singledispatch
def show(x): return "object"
@show.register(int)
def _(x): return "int"
@show.register
def _(x: list): return "list"
print(show(1), show([]), show("a"), show(True))
class C:
    @functools.cached_property
    def v(self):
        print("computing")
        return 3
c = C(); print(c.v, c.v, c.__dict__)
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)), functools.reduce(lambda a, b: a + b, [1, 2, 3], 10))
