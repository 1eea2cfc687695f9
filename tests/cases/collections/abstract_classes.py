"""collections.abc: who counts as what, and what the abstract classes give away."""
from collections import Counter, OrderedDict, deque
from collections.abc import (
    Callable,
    Collection,
    Container,
    Hashable,
    Iterable,
    Iterator,
    Mapping,
    MutableMapping,
    MutableSequence,
    MutableSet,
    Reversible,
    Sequence,
    Set,
    Sized,
)


class Bag:
    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0


class Unhashable:
    __hash__ = None


names = [Hashable, Iterable, Iterator, Reversible, Sized, Container, Collection, Callable, Set, MutableSet, Mapping, MutableMapping, Sequence, MutableSequence]
for v in ([], (), {}, set(), frozenset(), "", b"", range(1), 1, None, iter([]), (x for x in ()), deque(), Counter(), OrderedDict(), {}.keys(), {}.values(), {}.items(), len, lambda: 0, int, Bag(), Unhashable()):
    print(type(v).__name__, *[n.__name__ for n in names if isinstance(v, n)])
print(issubclass(list, Sequence), issubclass(dict, Mapping), issubclass(int, Iterable), issubclass(Bag, Sized), Iterable.__name__, Mapping.__module__)


class Lower(MutableMapping):
    def __init__(self, *args, **kw):
        self.store = {}
        self.update(dict(*args, **kw))

    def __getitem__(self, key):
        return self.store[key.lower()]

    def __setitem__(self, key, value):
        self.store[key.lower()] = value

    def __delitem__(self, key):
        del self.store[key.lower()]

    def __iter__(self):
        return iter(self.store)

    def __len__(self):
        return len(self.store)


m = Lower(A=1, b=2)
m["C"] = 3
print(m["a"], m.get("zz"), "B" in m, list(m), list(m.items()), list(m.keys()), list(m.values()), len(m), m == {"a": 1, "b": 2, "c": 3})
print(m.pop("A"), m.pop("none", 7), m.setdefault("D", 4), m.popitem(), dict(m), isinstance(m, Mapping))
m.clear()
print(len(m), bool(m))


class Squares(Sequence):
    def __len__(self):
        return 5

    def __getitem__(self, i):
        if i >= 5:
            raise IndexError(i)
        return i * i


s = Squares()
print(list(s), 9 in s, 10 in s, s.index(16), s.count(4), list(reversed(s)), isinstance(s, Iterable))


class Evens(Set):
    def __init__(self, items=()):
        self.items = sorted({i for i in items if i % 2 == 0})

    def __contains__(self, v):
        return v in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)


a, b = Evens(range(8)), Evens([4, 6, 10])
print(list(a & b), list(a | b), list(a - b), list(a ^ b), a <= b, Evens([4]) < b, a == Evens([0, 2, 4, 6]), a.isdisjoint([1]))


class Names(Iterator):
    def __init__(self):
        self.n = 0

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n


print(list(Names()), sum(Names()))
