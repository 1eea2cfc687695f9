"""The classes of collections.abc are abstract classes: `register`, abstract methods, their metaclass, patterns of registered classes."""

from abc import ABC, ABCMeta, abstractmethod
from collections import abc


def attempt(make):
    try:
        return repr(make())
    except TypeError as e:
        return str(e)


class Bag:
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]


class Table:
    def __init__(self, **entries):
        self.entries = entries

    def keys(self):
        return self.entries.keys()

    def __len__(self):
        return len(self.entries)

    def __getitem__(self, key):
        return self.entries[key]

    def get(self, key, default=None):
        return self.entries.get(key, default)


def kind(x):
    match x:
        case [a, *_]:
            return "sequence", a
        case {"k": v}:
            return "mapping", v
        case _:
            return "other"


print(kind(Bag(1, 2)), kind(Table(k=3)), isinstance(Bag(), abc.Sequence), issubclass(Table, abc.Mapping))
print(abc.Sequence.register(Bag) is Bag, abc.MutableMapping.register(Table) is Table)
print(kind(Bag(1, 2)), kind(Table(k=3)), isinstance(Bag(), abc.Sequence), issubclass(Table, abc.Mapping))
print(isinstance(Bag(), abc.Collection), isinstance(Bag(), abc.Mapping), issubclass(Bag, abc.Reversible))
print(type(abc.Mapping) is ABCMeta, type(abc.Sized).__name__)


class HalfMapping(abc.Mapping):
    def __len__(self):
        return 0


class HalfSet(abc.MutableSet):
    def __contains__(self, x):
        return False

    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0


class NoHash(abc.Hashable):
    pass


class Step(abc.Iterator):
    pass


class Full(abc.Mapping):
    def __init__(self, d):
        self.d = d

    def __len__(self):
        return len(self.d)

    def __iter__(self):
        return iter(self.d)

    def __getitem__(self, k):
        return self.d[k]


class Named(Full, ABC):
    @property
    @abstractmethod
    def name(self):
        ...


class Complete(Named):
    name = "complete"


class Lengthless:
    def __getitem__(self, key):
        return key

    def get(self, key, default=None):
        return key


abc.Mapping.register(Lengthless)
print(attempt(lambda: kind(Lengthless())))
for make in (HalfMapping, HalfSet, NoHash, Step, lambda: Named({}), lambda: list(Complete({"a": 1}).items())):
    print(attempt(make))
print(sorted(HalfSet.__abstractmethods__), Full.__abstractmethods__ == frozenset())
print(Full({"x": 1}) == {"x": 1}, "x" in Full({"x": 1}), list(Full({"y": 2}).values()))
print(isinstance({}, abc.Mapping), isinstance([], abc.Mapping), isinstance(3, abc.Hashable), isinstance([], abc.Hashable))
print(attempt(lambda: abc.Sequence.register(3)))


class Meta(type):
    pass


def conflict():
    class Both(abc.Sized, metaclass=Meta):
        pass


print(attempt(conflict))
