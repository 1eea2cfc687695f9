"""Slices of lists, strings, tuples, ranges and bytes; slice assignment and deletion."""
items = list(range(10))
for s in (
    slice(2, 5), slice(None), slice(None, 3), slice(7, None), slice(-3, None), slice(None, -7), slice(None, None, 2),
    slice(1, 8, 3), slice(None, None, -1), slice(8, 2, -2), slice(5, 5), slice(20, 30), slice(-100, 100), slice(3, -100, -1),
):
    print(s, items[s], "abcdefghij"[s], tuple(items)[s], range(10)[s], bytes(items)[s])
a = items[:]
a[2:5] = ["x"]
print(a)
a[1:1] = [100, 200]
print(a)
a[:2] = []
print(a)
a[::2] = "ABCD"[: len(a[::2])]
print(a)
del a[1:3]
print(a)
del a[::2]
print(a)
a[len(a):] = (1, 2)
print(a)
b = list(range(5))
b[1:3] = b
print(b)
try:
    b[::2] = [1]
except ValueError as error:
    print(error)
try:
    b[0:1] = 5
except TypeError as error:
    print(error)
try:
    b["a":]
except TypeError as error:
    print(error)
try:
    b[::0]
except ValueError as error:
    print(error)
print(slice(1, 10, 2).indices(6), slice(1, 2) == slice(1, 2), slice(3).stop)
r = range(0, 100, 7)
print(r[3], r[-1], len(r), 49 in r, 50 in r, r[2:5], list(r[::-3]), r.index(14), range(3) == range(0, 3, 1), reversed(r)[0] if False else list(reversed(range(4))))
print(range(5), range(1, 5), range(1, 10, 2), range(5, 0, -1), bool(range(0)), range(10)[-1])
