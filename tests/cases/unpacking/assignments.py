"""Unpacking in assignments, loops, calls and literals, with star targets and errors."""
a, b = 1, 2
a, b = b, a
print(a, b)
first, *middle, last = range(6)
print(first, middle, last)
*init, tail = "abc"
head, *rest = [1]
print(init, tail, head, rest)
(x, y), [z, *w] = (1, 2), "pqr"
print(x, y, z, w)
for i, (name, *scores) in enumerate([("ann", 1, 2), ("bob",), ("cy", 3)]):
    print(i, name, scores)
d = {}
d["k"], d["l"] = 1, 2
items = [0, 0, 0]
i = 0
i, items[i] = 2, 9
print(d, i, items)
items[0], items[2] = items[2], items[0]
print(items)
p = q = r = []
p.append(1)
print(q, r is p)
print([*range(3), *"ab"], (*[1], 2), {*[1, 1, 2]}, {**{"a": 1}, "b": 2, **{"a": 3}})
print(*[1, 2, 3], sep="-")
m, n = {"one": 1, "two": 2}
print(m, n)
(only,) = [5]
print(only)
a = b, c = 1, 2
print(a, b, c)


class Pair:
    def __iter__(self):
        yield "left"
        yield "right"


left, right = Pair()
print(left, right)
for call in (
    "a, b = [1]",
    "a, b = [1, 2, 3]",
    "a, *b, c = [1]",
    "a, b = 5",
    "(a, b), c = 1, 2",
):
    print(call)


def try_unpack(function):
    try:
        function()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


def too_few():
    a, b = [1]


def too_many():
    a, b = [1, 2, 3]


def star():
    a, *b, c = [1]


def not_iterable():
    a, b = 5


def generator():
    a, b = (x for x in range(5))


def nested():
    (a, b), c = 1, 2


for f in (too_few, too_many, star, not_iterable, generator, nested):
    try_unpack(f)
