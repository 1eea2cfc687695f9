"""Starred targets and unpacking in loops, with, comprehensions, calls, displays, nested targets, swaps and attribute targets."""


class Box:
    pass


box, table = Box(), [0] * 4
box.x, table[1], (box.y, *table[2:3]) = 1, 2, (3, 4)
print(box.x, box.y, table)
a, b = 1, 2
a, b = b, a
i = 0
i, table[i] = 3, "set before i?"
print(a, b, i, table)
first, *middle, last = range(6)
*start, end = "xyz"
(x, [y, *z]), *rest = (1, [2, 3, 4]), 5, 6
print(first, middle, last, start, end, x, y, z, rest)
for k, (v, *more) in {"p": (1, 2, 3), "q": [4]}.items():
    print(k, v, more)
print([a + sum(b) for a, *b in [(1, 2, 3), (4,)]], {k: v for k, *v in ["ab", "cde"]}, [*range(3), *"ab", *{1: 2}], (*[], 1), {*"aa", 1} - {1}, {**{"a": 1}, **dict(b=2)})
print(*[1, 2], *(3,), sep="-", **{"end": "!\n"})


def pairs():
    yield 1, (2, 3)
    yield 4, (5, 6)


for a, (b, c) in pairs():
    print(a, b, c)
[p, q], r = [1, 2], 3
(s), (t,) = 1, (2,)
u = v = w = []
u.append(1)
print(p, q, r, s, t, v, w is u)
m, n = {"k": 1, "l": 2}
print(m, n)
counter = iter(range(10))
c1, c2, *_ = [next(counter) for _ in range(3)]
print(c1, c2, _, next(counter))
for bad in (lambda: unpack2([1]), lambda: unpack2([1, 2, 3]), lambda: unpack2(5), lambda: unpack_star([1]), lambda: unpack2(None), lambda: unpack2(iter([1])), lambda: unpack_nested([(1,)])):

    def unpack2(v):
        a, b = v
        return a

    def unpack_star(v):
        a, b, *c = v
        return c

    def unpack_nested(v):
        [(a, b)] = v

    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


def returns():
    return *range(2), "end"


def yields():
    yield *range(2), "end"


print(returns(), *yields(), (lambda *a, **k: (a, k))(*"ab", c=1, **{"d": 2}))
x: int
y: "str" = "annotated"
print(y, __annotations__)
