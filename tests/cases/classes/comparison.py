"""__eq__, __lt__, __hash__ and sorting of instances; functools.total_ordering."""
from functools import total_ordering


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(int(p) for p in text.split("."))

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts < other.parts

    def __hash__(self):
        return hash(self.parts)

    def __repr__(self):
        return ".".join(map(str, self.parts))


versions = [Version(t) for t in ("1.10", "1.2", "2.0", "1.2.1", "1.2")]
print(sorted(versions), max(versions), min(versions), sorted(versions, reverse=True))
print(versions[1] == versions[4], versions[1] is versions[4], len(set(versions)), Version("1.2") in versions)
print(Version("1") < Version("2"), Version("1") >= Version("1"), Version("3") > Version("2"), Version("1") != Version("1"))
print(Version("1") == "1", Version("1") != "1", versions.index(Version("2.0")), versions.count(Version("1.2")))
try:
    Version("1") < 5
except TypeError as error:
    print(error)


class NoHash:
    def __eq__(self, other):
        return True


class OnlyGreater:
    def __init__(self, n):
        self.n = n

    def __gt__(self, other):
        print("gt", self.n)
        return self.n > other.n


print(NoHash() == 5, 5 == NoHash(), NoHash() != 5, [NoHash()] == [1], 3 in [NoHash()])
try:
    hash(NoHash())
except TypeError as error:
    print(error)
print(OnlyGreater(1) < OnlyGreater(2), OnlyGreater(1) > OnlyGreater(2))
try:
    OnlyGreater(1) <= OnlyGreater(2)
except TypeError as error:
    print(error)


class Base:
    def __eq__(self, other):
        print("Base.__eq__")
        return NotImplemented


class Derived(Base):
    def __eq__(self, other):
        print("Derived.__eq__")
        return NotImplemented


print(Base() == Derived(), Derived() == 3)
a = Base()
print(a == a)


class Weird:
    def __lt__(self, other):
        return "not a bool"

    def __contains__(self, item):
        return "yes"


print(Weird() < 1, 5 in Weird())
