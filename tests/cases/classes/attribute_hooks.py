"""`__getattr__`, `__getattribute__`, `__setattr__`, `__delattr__`, `__dir__`, slots, class attributes, name mangling."""


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)
        object.__setattr__(self, "_log", [])

    def __getattribute__(self, name):
        if name.startswith("_"):
            return object.__getattribute__(self, name)
        self._log.append(f"get {name}")
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        self._log.append(f"set {name}")
        setattr(self._target, name, value)

    def __delattr__(self, name):
        self._log.append(f"del {name}")
        delattr(self._target, name)

    def __dir__(self):
        return ["only", "these"]


class Target:
    shared = []

    def __init__(self):
        self.value = 1

    def double(self):
        return self.value * 2


t = Target()
p = Proxy(t)
p.value = 21
print(p.double(), p.value, hasattr(p, "nothing"), getattr(p, "nothing", "default"), dir(p), t.value)
del p.value
try:
    p.value
except AttributeError as e:
    print(e, e.name, e.obj is t)
print(p._log)


class Lazy:
    def __getattr__(self, name):
        if name.startswith("make_"):
            value = name.removeprefix("make_").upper()
            setattr(self, name, value)
            return value
        raise AttributeError(f"no {name}", name=name, obj=self)


z = Lazy()
print(z.make_it, vars(z), z.make_it, getattr(z, "other", None))


class Private:
    __secret = "class"

    def __init__(self):
        self.__secret = "instance"
        self.__dunder__ = "kept"

    def reveal(self, other):
        return self.__secret, other.__secret, Private.__secret, self.__dunder__


class Child(Private):
    def __init__(self):
        super().__init__()
        self.__secret = "child's own"


c = Child()
print(c.reveal(Private()), sorted(vars(c)), c._Child__secret)


class Slots:
    __slots__ = ("a", "__b", "c")

    def __init__(self):
        self.a, self.__b = 1, 2


class SlotsChild(Slots):
    __slots__ = ["d"]


class WithDict(Slots):
    pass


s = SlotsChild()
s.d = 4
print(s.a, s.d, s._Slots__b, hasattr(s, "c"), hasattr(s, "__dict__"), SlotsChild.__slots__, type(Slots.a).__name__)
for bad in (lambda: s.c, lambda: setattr(s, "e", 1), lambda: delattr(s, "c"), lambda: setattr(Slots, "a", 5) or Slots().a):
    try:
        print(bad())
    except AttributeError as e:
        print(e)
w = WithDict()
w.anything = "ok"
print(w.anything, w._Slots__b)
Target.shared.append(1)
t2 = Target()
t2.shared = "own"
print(Target.shared, t2.shared, t.shared is Target.shared)
Target.added = lambda self: ("added", self.double())
t2.value = 5
print(t2.added(), Target.__dict__["added"] is Target.added)
del Target.added
print(hasattr(t2, "added"), Target.__name__, t.__class__ is Target)
t.__class__ = Lazy
print(t.make_x, isinstance(t, Target), type(t).__name__)
for bad in (lambda: setattr(5, "x", 1), lambda: setattr(object(), "x", 1), lambda: delattr(int, "bit_length"), lambda: setattr("s", "upper", 1), lambda: setattr(t, "__class__", 5)):
    try:
        bad()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
