"""Caches, dispatch and partial application of methods."""

import functools

class M:
    def __init__(self): self.n = 0
    @functools.lru_cache(maxsize=None)
    def g(self, k, *, z=1):
        self.n += 1
        return (k, z, self.n)
    @functools.singledispatchmethod
    def h(self, x): return ("obj", x)
    @h.register
    def _(self, x: int): return ("int", x)
    p = functools.partialmethod(g, 5)
m = M()
print(m.g(1), m.g(1), m.g(1, z=2), M.g.cache_info(), m.h(1), m.h("s"), m.p(z=3))
