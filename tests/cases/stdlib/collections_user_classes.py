"""UserDict, UserList and UserString: methods, results of the class's own type, derived classes, errors."""

import copy
from collections import UserDict, UserList, UserString


class Upper(UserDict):
    def __setitem__(self, key, item):
        super().__setitem__(key.upper(), item)

    def __missing__(self, key):
        return f"no {key}"


class Stack(UserList):
    def top(self):
        return self[-1]


d = Upper({"a": 1}, b=2)
d["c"] = 3
print(d, len(d), list(d), "A" in d, d["x"], d.get("zz"), d.data)
print(d | {"q": 1}, {"q": 1} | d, type(d | {"q": 1}).__name__)
d |= {"w": 5}
d.label = "kept"
e = d.copy()
f = copy.copy(d)
e["new"] = 0
print(type(e).__name__, e, e.label, f.label, f == d, f.data is d.data)
print(d.pop("A"), d.setdefault("B", 9), d.popitem(), sorted(d.items()))
print(UserDict.fromkeys("ab", 1), UserDict([("k", 1)]) == {"k": 1}, isinstance(d, dict))
try:
    UserDict()["missing"]
except KeyError as error:
    print(repr(error))
try:
    print(UserDict() | 1)
except TypeError as error:
    print(error)

s = Stack([3, 1, 2])
s.append(5)
print(s, s.top(), s[1:], type(s[1:]).__name__, s + [1], [1] + s, s * 2, s + (7,))
s += "ab"
s.sort(key=str, reverse=True)
print(s, s.index(5), s.count(1), s.pop(), s.pop(0), 5 in s, s == [5, 3, 2, 1, "a"], Stack([1]) < [9])
s.insert(0, "i")
s.remove(3)
s.extend(UserList([8]))
s.reverse()
del s[0]
s[0] = "z"
print(s, len(s), s.copy(), list(reversed(s)), copy.copy(s), s[::-1].data)
try:
    s.remove("none")
except ValueError as error:
    print(error)

t = UserString("Hello")
print(t, repr(t), t + "!", "<" + t, t * 2, t.upper(), type(t.upper()).__name__, t[1:3], t == "Hello", t < "I")
print(t.replace("l", UserString("L")), t.find(UserString("l")), t.center(9, "*"), t.split("l"), "ell" in t)
print(int(UserString("12")) + 1, float(UserString("1.5")), hash(t) == hash("Hello"), UserString("%s-%d") % ("a", 1))
print(t.encode(), t.isalpha(), t.zfill(8), t.startswith("He"), UserString(12), len(t), t.partition("l"))
print(isinstance(t, str), sorted([UserString("b"), UserString("a")]), {t: 1}["Hello"], UserString("{}").format(3))
