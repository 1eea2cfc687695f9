"""zip, enumerate, map, filter, any, all, sum, min, max, reversed, iter with sentinel, next."""
print(list(zip([1, 2, 3], "ab")), list(zip()), list(zip([1, 2], [3, 4], [5, 6])), list(zip(*[(1, "a"), (2, "b")])))
try:
    list(zip([1, 2], [1], strict=True))
except ValueError as error:
    print(error)
print(list(enumerate("ab")), list(enumerate("ab", start=5)), list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])))
print(list(filter(None, [0, 1, "", "a", []])), list(filter(lambda n: n % 2, range(6))), list(filter(str.isdigit, "a1b2")))
print(any(n > 2 for n in [1, 2, 3]), all([]), all(n > 0 for n in [1, 0]), sum([1, 2], 10), sum([[1], [2]], []), sum([0.5, 1]), sum(()))
print(min(3, 1, 2), max("abc"), min([], default=0), max([1, 5, 3], key=lambda n: -n), min("bb", "a", key=len))
print(list(reversed([1, 2, 3])), list(reversed("ab")), list(reversed(range(3))), list(reversed({"a": 1, "b": 2})))
values = iter([1, 2, 3])
print(next(values), next(values), next(values), next(values, "end"))
lines = iter(["a", "b", "STOP", "c"])
print(list(iter(lambda: next(lines), "STOP")), next(lines))
m = map(lambda x: print("mapping", x) or x, [1, 2])
print("lazy")
print(next(m))
print(list(m), list(m))
it = iter("abc")
print(list(zip(it, it)), iter(it) is it)


def first(predicate, items, default=None):
    return next((item for item in items if predicate(item)), default)


print(first(lambda n: n > 3, [1, 5, 9]), first(lambda n: n > 30, [1, 5, 9]))
for call in (lambda: next(iter([])), lambda: iter(5), lambda: next([1]), lambda: list(map(5, [1])), lambda: sum(["a"]), lambda: reversed({1}), lambda: len(x for x in []), lambda: sum("ab", "")):
    try:
        print(call())
    except (StopIteration, TypeError) as error:
        print(type(error).__name__, error)
print(type(zip()).__name__, type(map(str, [])).__name__, type(iter([])).__name__, type(enumerate([])).__name__, type(x for x in []).__name__)
