"""Tuples: literals, operators, comparison, hashing, immutability."""
empty, single, pair = (), (1,), (1, "two")
print(empty, single, pair, 1, "two")
print(pair + single, pair * 2, len(pair), pair[0], pair[-1], pair[::-1], "two" in pair)
print((1, 2) < (1, 3), (1,) < (1, 0), (2,) > (1, 9), (1, 2) == (1.0, 2.0), (1, 2) == [1, 2])
print(hash((1, 2)) == hash((1, 2)), hash(()), hash((1, 2, 3)), hash((1, (2, "a"))) == hash((1, (2, "a"))))
print(tuple("abc"), tuple([1, 2]), tuple(range(3)), pair.count(1), pair.index("two"), (1, 2, 1).count(1))
x, (y, z) = 1, (2, 3)
print(x, y, z)
a = b = (1, 2)
print(a is b, sorted([(2, "a"), (1, "b"), (1, "a")]), max((1, 5), (1, 3)))
grid = {(0, 0): "origin", (1, 2): "point"}
print(grid[0, 0], grid[(1, 2)], (5, 5) in grid, repr((1, (2, (3,)))), str(("a", None)))
t = ([1], 2)
t[0].append(3)
print(t)
for call in (
    lambda: hash(([1],)),
    lambda: (1, 2)[2],
    lambda: (1,) + [2],
    lambda: (1, 2).index(3),
    lambda: (1,) < ("a",),
    lambda: (1, 2).append(3),
):
    try:
        print(call())
    except (TypeError, IndexError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
try:
    t[1] = 0
except TypeError as error:
    print(error)
try:
    t[0] += [4]
except TypeError as error:
    print(error, t)
