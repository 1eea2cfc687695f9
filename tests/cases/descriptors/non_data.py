"""Non-data descriptors: instances come first; cached properties, bound functions by hand, class methods of one's own."""

import types


class cached:
    def __init__(self, f):
        self.f, self.calls = f, 0

    def __get__(self, obj, owner):
        if obj is None:
            return self
        self.calls += 1
        value = self.f(obj)
        obj.__dict__[self.f.__name__] = value
        return value


class classproperty:
    def __init__(self, f):
        self.f = f

    def __get__(self, obj, owner):
        return self.f(owner)


class Circle:
    def __init__(self, r):
        self.r = r

    @cached
    def area(self):
        print("computing")
        return self.r * self.r * 3

    @classproperty
    def label(cls):
        return cls.__name__.lower()


c = Circle(2)
print(c.area, c.area, Circle.__dict__["area"].calls, Circle.label, c.label)
del c.area
print(c.area, Circle.__dict__["area"].calls)
c.area = 5
print(c.area, sorted(vars(c)))


def hello(self, greeting="hi"):
    return f"{greeting} from {self}"


bound = hello.__get__("text")
print(bound(), bound("hey"), type(bound) is types.MethodType, bound.__self__, bound.__func__ is hello)
print(types.MethodType(hello, 3)("yo"), hello.__get__(None, int) is hello)


class Odd:
    __call__ = staticmethod(lambda *a: ("static call", a))
    length = len
    joined = "-".join
    upper = str.upper


o = Odd()
print(o(1, 2), o.length([1, 2]), o.joined(["a", "b"]), Odd.upper("x"))


class OnlySet:
    def __set__(self, obj, value):
        print("set", value)


class Holder:
    x = OnlySet()


h = Holder()
h.x = 5
print(type(h.x).__name__)
h.__dict__["x"] = "instance value"
print(h.x)
