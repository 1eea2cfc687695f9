"""__getattr__, __setattr__, __delattr__, __getattribute__, getattr with names, __slots__."""


class Recorder:
    def __init__(self):
        self.calls = []

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(f"private {name}")

        def method(*args):
            self.calls.append((name, args))
            return self

        return method


class Validated:
    def __setattr__(self, name, value):
        if name == "age" and value < 0:
            raise ValueError("age must be positive")
        print("set", name, value)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)


class Proxy:
    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        return getattr(self._target, name)


class Config:
    def __init__(self, **options):
        self.__dict__.update(options)


class Slotted:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


r = Recorder()
r.jump(1).run("fast", 2).stop()
print(r.calls, hasattr(r, "anything"), hasattr(r, "_private"))
v = Validated()
v.name = "n"
v.age = 5
try:
    v.age = -1
except ValueError as error:
    print(error, v.age)
del v.age
print(hasattr(v, "age"))
p = Proxy([3, 1, 2])
p.append(9)
p.sort()
print(p._target, p.index(9))
try:
    p.nonexistent
except AttributeError as error:
    print(error)
c = Config(host="h", port=1)
print(c.host, c.port, vars(c), sorted(c.__dict__))
for key in ("host", "missing"):
    print(getattr(c, key, "default"), hasattr(c, key))
setattr(c, "new", [1])
delattr(c, "host")
print(c.__dict__)
s = Slotted(1)
print(s.x)
for action in (lambda: s.y, lambda: setattr(s, "z", 1), lambda: getattr(s, "q"), lambda: getattr(5, "real"), lambda: getattr(5, 5)):
    try:
        print(action())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
methods = [name for name in ("upper", "lower", "title") if callable(getattr("x", name))]
print([getattr("hello world", m)() for m in methods])
