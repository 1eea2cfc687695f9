# since: 3.11.7
"""What the dict of a class holds: `__dict__` and `__weakref__` where the class adds them, slots beside a `__dict__`."""

import copy
import pickle
import weakref


class Plain:
    pass


class Documented:
    """Words."""

    x = 1

    def __eq__(self, other):
        return self is other


class Slotted:
    __slots__ = ("a", "b")


class WithDict(Slotted):
    pass


class WithWeak:
    __slots__ = ("__weakref__", "v")


class Both:
    __slots__ = ("__dict__", "s")


class Numbers(int):
    pass


class Words(str):
    pass


class Failure(ValueError):
    pass


class Meta(type):
    pass


class Made(metaclass=Meta):
    pass


class Mixed(Slotted, Plain):
    __slots__ = ()


for c in (Plain, Documented, Slotted, WithDict, WithWeak, Both, Numbers, Words, Failure, Meta, Made, Mixed):
    print(c.__name__, list(vars(c)))

entry = vars(Plain)["__dict__"]
print(entry, type(entry).__name__, entry.__name__, entry.__qualname__, entry.__objclass__, entry.__doc__)
weak = vars(Plain)["__weakref__"]
print(weak, weak.__name__, weak.__doc__, Plain.__weakref__)
p = Plain()
p.x = 1
print(entry.__get__(p), entry.__get__(p) is p.__dict__, p.__weakref__)
entry.__set__(p, {"y": 2})
print(p.y, vars(p))
del p.__dict__
print(vars(p))
for bad in (lambda: entry.__get__(1), lambda: entry.__set__(p, 3), lambda: weak.__set__(p, 3), lambda: Slotted().__dict__):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)

d = WithDict()
d.a, d.z = 1, 2
print(d.__dict__, d.a, d.z)
d.__dict__["a"] = "hidden by the slot"
print(d.a, d.__dict__, sorted(n for n in dir(d) if not n.startswith("__")))
d.b = 5
d.__dict__ = {"q": 7}
print(d.a, d.b, d.q, vars(d))
del d.b
print(hasattr(d, "b"), d.__getstate__())
e = copy.copy(d)
print(e.a, e.q, vars(e), copy.deepcopy(d).__getstate__())
f = pickle.loads(pickle.dumps(d))
print(f.a, f.q, vars(f))
b = Both()
b.s, b.t = "slot", "dict"
print(vars(b), b.s, b.__getstate__())

for n, value in enumerate((Slotted(), WithWeak(), WithDict(), Numbers(3), Words("w"), Failure(), ValueError(), {1}, frozenset(), [], {}, 3, "s")):
    try:
        print(n, weakref.ref(value)() is value)
    except TypeError as e:
        print(n, e)

try:
    class Twice(Plain):
        __slots__ = ("__weakref__",)
except TypeError as e:
    print(e)
try:
    Slotted.a.__get__(3, int)
except TypeError as e:
    print(e)
