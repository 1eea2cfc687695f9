"""Set algebra, methods, frozensets, and CPython's iteration order for ints and strings."""
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, a ^ b, b - a)
print(a.union([9], "x") == {1, 2, 3, 4, 9, "x"}, a.intersection(b), a.difference(b), a.symmetric_difference(b))
print({1, 2} <= a, a >= {1}, {1} < {1}, a.issubset(range(10)), a.issuperset([1]), a.isdisjoint({7}))
a.add(10)
a.discard(1)
a.discard(100)
a.remove(2)
print(a, len(a), 3 in a, bool(set()), set(), {1, 1.0, True})
a |= {20}
a &= {3, 4, 20}
a -= {4}
a ^= {3, 8}
print(sorted(a), set([3, 1, 2]), set("a"), set(range(20)), {x % 7 for x in range(100)})
print({100, 33, 17, 8, 0, -1, 2**40, 64, 1000})
print(set(range(0, 1000, 37)))
print({"apple", "banana", "cherry", "date", "elderberry", "fig", "grape"})
print(set("the quick brown fox jumps over the lazy dog"))
print({(1, 2), (3, 4), ("a", 1)}, {True, 2.5, "x"})
f = frozenset([1, 2, 3])
print(f, f | {4}, {f: "key"}[frozenset([3, 2, 1])], hash(f) == hash(frozenset([3, 1, 2])), f == {1, 2, 3})
s = {5, 6, 7}
print(s.pop(), s, s.copy() == s)
s.clear()
print(s)
s.update([1, 2], {3})
print(s, sorted(s, reverse=True), sum(s), max(s))
for call in (
    lambda: {1}.remove(9),
    lambda: set().pop(),
    lambda: {[]},
    lambda: {1} | [2],
    lambda: f[0],
    lambda: f.add(1),
    lambda: {1} + {2},
    lambda: set(5),
):
    try:
        print(call())
    except (KeyError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
words = "one two three four five six seven eight nine ten".split()
seen = set()
for word in words:
    seen.add(word)
    if len(seen) % 3 == 0:
        print(list(seen))
for word in words[:5]:
    seen.discard(word)
print(list(seen))
try:
    for x in seen:
        seen.add(x + "x")
except RuntimeError as error:
    print(error)
