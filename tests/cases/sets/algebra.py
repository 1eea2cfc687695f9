"""Sets and frozensets: algebra with sets and iterables, in-place forms, order of ints, comparison, hashing, nested frozensets."""

a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a & b, a | b, a - b, a ^ b, a.union("x", [9]) >= a, a.intersection([1, 3], {3}), a.difference([1], [2]), a.symmetric_difference([1, 7]))
s = set(a)
s |= b
s &= {1, 3, 5, 8}
s -= {8}
s ^= {1, 100}
print(s, s.issubset(range(200)), s.issuperset([3]), s.isdisjoint({7}), s < {3, 5, 100, 6}, s == frozenset(s), {1} <= {1})
s.update([7], (8,), "9")
s.discard(1000)
s.remove(7)
s.intersection_update(range(50))
s.difference_update([8])
s.symmetric_difference_update({3, 4})
print(sorted(s), s.pop() in (4, 5), len(s))
f = frozenset([1, 2])
print({f: "key"}[frozenset([2, 1])], f | {3}, type({3} | f).__name__, type(f | {3}).__name__, hash(f) == hash(frozenset({2, 1})), {f, frozenset(f)}, f.copy() is f)
print(set(range(20, 0, -1)), {10, 8, 9, 17, 25, 33, 1}, {-1, -2, 0}, {2**61 - 1, 0, 2**61}, {1.5, 2.5, 1}, {True, 1, 1.0})
print([x for x in {"a", "b", "c"} if x == "b"], {*"hello"} == set("olleh"), {i % 3 for i in range(10)}, set() == frozenset(), repr(set()), repr(frozenset("a")))
for bad in (lambda: {[]}, lambda: {1} + {2}, lambda: {1} | [2], lambda: set(5), lambda: {1}.remove(2), lambda: set().pop(), lambda: {1} < [1], lambda: hash({1}), lambda: f.add(1), lambda: {1} - [1]):
    try:
        bad()
    except (TypeError, KeyError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    for x in a:
        a.add(x + 100)
except RuntimeError as e:
    print(e)


class Loose:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return isinstance(other, Loose) and self.v // 10 == other.v // 10

    def __hash__(self):
        return self.v // 10

    def __repr__(self):
        return f"L{self.v}"


print({Loose(11), Loose(12)}, Loose(19) in {Loose(11)}, {Loose(11)} & {Loose(15)}, {Loose(11)} | {Loose(15)}, {Loose(1): "a", Loose(2): "b"}, {Loose(11)} - {Loose(18)})
