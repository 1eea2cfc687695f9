"""Iterators of builtin types are pickled where they are, copied, and moved by `__setstate__`."""

import copy
import pickle


def after(it, steps):
    for _ in range(steps):
        next(it)
    return it


MAKERS = [
    lambda: iter([1, 2, 3, 4]),
    lambda: reversed([1, 2, 3, 4]),
    lambda: iter((1, 2, 3, 4)),
    lambda: reversed((1, 2, 3, 4)),
    lambda: iter(range(1, 20, 5)),
    lambda: iter(range(10**20, 10**20 + 8, 2)),
    lambda: iter("añb€"),
    lambda: iter(b"abcd"),
    lambda: iter(bytearray(b"wxyz")),
    lambda: iter({"a": 1, "b": 2, "c": 3, "d": 4}),
    lambda: iter({"a": 1, "b": 2, "c": 3, "d": 4}.values()),
    lambda: iter({"a": 1, "b": 2, "c": 3, "d": 4}.items()),
    lambda: reversed({"a": 1, "b": 2, "c": 3, "d": 4}),
    lambda: iter({1, 2, 3, 4}),
    lambda: enumerate("abcd", 5),
    lambda: zip("abcd", [1, 2, 3, 4]),
    lambda: zip("abcd", [1, 2, 3, 4], strict=True),
    lambda: map(abs, [-1, -2, 3, -4]),
    lambda: map(pow, [1, 2, 3, 4], [2, 2, 2, 2]),
    lambda: filter(None, [1, 0, 2, 3, 4]),
]

for make in MAKERS:
    for steps in (0, 1, 3):
        for protocol in (0, 2, pickle.HIGHEST_PROTOCOL):
            it = after(make(), steps)
            again = pickle.loads(pickle.dumps(it, protocol))
            if protocol == 2:
                print(type(again).__name__, steps, list(again), list(it))
            else:
                assert list(again) == list(it)
    exhausted = make()
    list(exhausted)
    assert list(pickle.loads(pickle.dumps(exhausted))) == []

it = after(iter([10, 20, 30]), 1)
print(it.__reduce__())
it.__setstate__(0)
print(list(it))
it = iter("hello")
it.__setstate__(3)
print(list(copy.copy(it)), list(it))
it = reversed("hello")
it.__setstate__(1)
print(list(it), list(it))
print(enumerate("ab").__reduce__()[0], zip([1], strict=True).__reduce__()[2])


class Squares:
    def __getitem__(self, i):
        if i >= 5:
            raise IndexError
        return i * i


it = after(iter(Squares()), 2)
print(list(pickle.loads(pickle.dumps(it))), list(it))


class Numbered(enumerate):
    pass


n = after(Numbered("xyz"), 1)
m = pickle.loads(pickle.dumps(n))
print(type(m).__name__, list(m), list(n))


class Buffer(bytearray):
    pass


b = Buffer(b"abc")
b.note = "kept"
for protocol in (0, 2, 4):
    c = pickle.loads(pickle.dumps(b, protocol))
    print(c, c.note, type(c).__name__)
print(copy.copy(b), copy.deepcopy(b).note)
