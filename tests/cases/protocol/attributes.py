# What attribute access, assignment and deletion say when they fail.
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "name", None))


class Slots:
    __slots__ = ("a",)
    b = 3


class Plain:
    def method(self):
        pass


class Properties:
    @property
    def x(self):
        return 1


class Nameless:
    y = property(None)


def function():
    pass


def generator():
    yield


show(lambda: Slots().a)
show(lambda: delattr(Slots(), "a"))
show(lambda: setattr(Slots(), "b", 3))
show(lambda: setattr(Slots(), "c", 3))
show(lambda: delattr(Slots(), "c"))
show(lambda: delattr(Plain(), "c"))
show(lambda: delattr(Plain, "c"))
show(lambda: delattr(function, "c"))
show(lambda: setattr(Properties(), "x", 3))
show(lambda: delattr(Properties(), "x"))
show(lambda: Nameless().y)
show(lambda: setattr(Nameless(), "y", 3))
show(lambda: setattr(int, "x", 3))
show(lambda: delattr(int, "real"))
show(lambda: setattr(5, "x", 3))
show(lambda: delattr(5, "x"))
show(lambda: setattr(5, "bit_length", 3))
show(lambda: setattr(function, "__name__", 3))
show(lambda: setattr(function, "__code__", 3))
show(lambda: setattr(function, "__defaults__", 3))
show(lambda: setattr(Plain, "__name__", 3))
show(lambda: setattr(Plain, "__bases__", 3))
show(lambda: delattr(Plain, "__name__"))
show(lambda: setattr(Plain, "__mro__", 3))
show(lambda: setattr(Plain(), "__class__", 3))
show(lambda: setattr(Plain(), "__class__", int))
show(lambda: delattr(Plain(), "__class__"))
show(lambda: setattr(Plain(), "__dict__", 3))
show(lambda: setattr(generator(), "gi_running", 3))
show(lambda: setattr(generator(), "__name__", 3))
show(lambda: setattr(generator(), "foo", 3))
show(lambda: setattr(ValueError(), "args", 3))
show(lambda: setattr(ValueError(), "__cause__", 3))
show(lambda: setattr(ValueError(), "__context__", 3))
show(lambda: setattr(ValueError(), "__traceback__", 3))
show(lambda: setattr(ValueError(), "__suppress_context__", 3))
show(lambda: delattr(ValueError(), "args"))
show(lambda: delattr(ValueError(), "__cause__"))
show(lambda: delattr(ValueError(), "__suppress_context__"))
show(lambda: setattr(Plain().method, "foo", 3))
show(lambda: setattr([].append, "foo", 3))
for value in ([], None, function, generator(), Plain().method, Plain, type, len, 1.5, "s", (), {}, {1}, range(3)):
    show(lambda: value.foo)


class Hooks:
    def __init__(self):
        self.log = []

    def __getattr__(self, name):
        if name == "log":
            raise AttributeError("no log yet")
        return "made " + name

    def __setattr__(self, name, value):
        if name != "log":
            self.log.append((name, value))
        super().__setattr__(name, value)

    def __delattr__(self, name):
        self.log.append(name)
        super().__delattr__(name)


h = Hooks()
print(h.foo)
h.foo = 1
print(h.foo, h.log)
del h.foo
print(h.foo, h.log)
show(lambda: delattr(h, "foo"))


class Everything:
    x = 1

    def __getattribute__(self, name):
        if name == "missing":
            raise AttributeError(name)
        if name == "x":
            return object.__getattribute__(self, name) + 1
        return name

    def __getattr__(self, name):
        return "fallback " + name


print(Everything().x, Everything().y, Everything().missing)


class Data:
    def __get__(self, instance, owner):
        return "data", instance is None, owner.__name__

    def __set__(self, instance, value):
        instance.__dict__["d"] = value

    def __set_name__(self, owner, name):
        print("named", owner.__name__, name)


class NonData:
    def __get__(self, instance, owner):
        return "nondata", instance is None


class Described:
    d = Data()
    n = NonData()


o = Described()
print(o.d, Described.d, o.n, Described.n)
o.d = 5
o.n = 6
print(o.d, o.n, o.__dict__)
o.__class__ = Plain
print(type(o).__name__, o.d, vars(o))
o.__dict__ = {"fresh": 1}
print(o.fresh, hasattr(o, "d"))


class Both(Slots):
    pass


b = Both()
b.a, b.z = 1, 2
print(b.a, b.z)
function.note = "x"
print(function.note, function.__dict__)
function.__name__ = "renamed"
print(function.__name__, function.__qualname__)
function.__defaults__ = (1,)
print(function.__defaults__)
