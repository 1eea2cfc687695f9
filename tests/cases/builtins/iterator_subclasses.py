"""Classes derived from the builtin iterators and those of itertools."""
import itertools


class Numbered(enumerate):
    """Counts."""

    def __init__(self, iterable, start=0):
        self.label = "n"

    def __next__(self):
        i, v = super().__next__()
        return f"{self.label}{i}", v


print(list(Numbered("ab")), list(Numbered("ab", 5)), isinstance(Numbered(""), enumerate))
print(Numbered.__bases__, Numbered("x").label, type(Numbered("x")).__name__)


class Plain(enumerate):
    pass


it = Plain([10, 20])
print(next(it), iter(it) is it, list(it), list(it))
it.extra = 3
print(it.extra)


class Z(zip):
    pass


class M(map):
    def both(self):
        return list(self)


class F(filter):
    pass


class R(reversed):
    pass


class Sequence:
    def __len__(self):
        return 2

    def __getitem__(self, i):
        return "xy"[i]


print(list(Z("ab", [1, 2])), M(str, [1, 2]).both(), list(F(None, [0, 1, 2])))
print(type(R([1, 2])).__name__, list(R([1, 2])), type(R(Sequence())).__name__, list(R(Sequence())))


class Chain(itertools.chain):
    def __iter__(self):
        print("iter")
        return super().__iter__()


print(list(Chain([1], [2])), type(Chain.from_iterable([[1]])).__name__)


class Count(itertools.count):
    pass


for i in Count(3):
    if i > 5:
        break
    print(i)
try:
    Plain()
except TypeError as e:
    print(type(e).__name__)
try:
    class Both(enumerate, zip):
        pass
except TypeError as e:
    print(e)
try:
    class RangeChild(range):
        pass
except TypeError as e:
    print(e)
