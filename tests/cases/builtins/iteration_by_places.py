"""What can be iterated by places: objects with `__getitem__`, sequences of the library, and not matches of `re`."""

import re
m = re.match("a(b)", "ab")
for f in (lambda: iter(m), lambda: list(m), lambda: [x for x in m], lambda: "a" in m, lambda: reversed(m), lambda: enumerate(m), lambda: dict(m), lambda: max(m)):
    try:
        print(f())
    except TypeError as e:
        print(e)
import types
a = types.MappingProxyType({1: 2})
for f in (lambda: list(reversed(a)),):
    print(f())
class P:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
print(list(P()), 20 in P(), max(P()), [*P()], dict.fromkeys(P()))
import array
print(list(array.array("i", [1, 2])), list(memoryview(b"ab")), list(reversed(memoryview(b"ab"))))
print([type(x).__name__ for x in tuple(list[int])])
