"""Errors and subclasses of tuple."""


def show(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


t = (3, 1, 2, 1)
for call in (
    lambda: t.index(1),
    lambda: t.index(1, 2),
    lambda: t.index(9),
    lambda: t.index(1, "a"),
    lambda: t.count(1),
    lambda: t + [1],
    lambda: t.__add__(3),
    lambda: t * 2,
    lambda: 0 * t,
    lambda: t.__mul__("a"),
    lambda: t[10],
    lambda: t["a"],
    lambda: t.__getitem__(slice(None, None, -1)),
    lambda: tuple(3),
    lambda: tuple(1, 2),
    lambda: t.__lt__((9,)),
    lambda: t.__eq__([3]),
    lambda: t.__hash__() == hash(t),
    lambda: hash(([],)),
    lambda: tuple.__len__(t),
    lambda: t.__contains__(2),
    lambda: type(iter(t)).__name__,
):
    show(call)


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def total(self):
        return self[0] + self[1]

    def __repr__(self):
        return f"Pair{super().__repr__()}"


p = Pair(1, 2)
print(p, p.total, p == (1, 2), {p: "v"}[(1, 2)], len(p), list(p), p + (3,), p[::-1], p < (1, 3), isinstance(p, tuple))
a, b = p
print(a, b, hash(p) == hash((1, 2)), type(p * 1).__name__, p.index(2), tuple(p), "%d-%d" % p)
