"""Errors, order, re-entry and subclasses of set and frozenset."""


def show(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


s = {1, 2, 3}
for call in (
    lambda: set().pop(),
    lambda: s.remove(9),
    lambda: s.discard(9),
    lambda: s.add([]),
    lambda: s.union(3),
    lambda: s.union([4], (5, 6), {7: 8}),
    lambda: s.intersection([1, 2], {2}),
    lambda: s.intersection(),
    lambda: s.difference([1], {2: 0}),
    lambda: s.difference(),
    lambda: s.symmetric_difference([1, 9, 9]),
    lambda: s.issubset([1, 2, 3, 4]),
    lambda: s.issuperset([1, 5]),
    lambda: s.isdisjoint("abc"),
    lambda: s.isdisjoint([3]),
    lambda: s | [1],
    lambda: s.__or__([1]),
    lambda: s.__and__({1}),
    lambda: s.__rsub__({1, 9}),
    lambda: s < {1, 2, 3, 4},
    lambda: s <= [1],
    lambda: s == frozenset(s),
    lambda: set(1),
    lambda: set(1, 2),
    lambda: set(a=1),
    lambda: frozenset([1, 2]) | {3},
    lambda: {3} | frozenset([1, 2]),
    lambda: hash(frozenset([1, 2])) == hash(frozenset([2, 1])),
    lambda: hash(s),
    lambda: frozenset().add(1),
    lambda: {1} in {frozenset([1])},
    lambda: {frozenset([1])}.remove({1}),
    lambda: {1}.remove({1}),
    lambda: s.__contains__(1),
    lambda: s.__len__(),
    lambda: type(iter(s)).__name__,
    lambda: frozenset("a").copy(),
):
    show(call)
t = set(range(20))
t -= {1, 2}
t &= set(range(0, 20, 2))
t ^= {100, 4}
t |= {7}
print(t)
t.update("xy", [1])
t.difference_update(range(10), "x")
t.intersection_update(range(100))
t.symmetric_difference_update([11, 12])
print(t)


def grow():
    for v in t:
        t.add(v + 1000)


show(grow)


class Tags(set):
    def __init__(self, *tags):
        super().__init__(tags)
        self.label = "tags"

    def add(self, v):
        super().add(v.lower())


tags = Tags("a")
tags.add("B")
print(sorted(tags), tags.label, len(tags), "b" in tags, isinstance(tags, set), tags == {"a", "b"})
print(Tags("q"), repr(Tags()), type(tags | {"c"}).__name__, type(tags.copy()).__name__)
before = tags
tags |= {"z"}
print(before is tags, type(tags).__name__, sorted(tags))


class Frozen(frozenset):
    pass


print(Frozen("a"), Frozen(), hash(Frozen("a")) == hash(frozenset("a")), {Frozen("a"): 1}[frozenset("a")])
