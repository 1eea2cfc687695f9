"""`__class__` is set by type.__new__, before __set_name__ and __init_subclass__ run; a metaclass that drops it is told."""


class Descriptor:
    def __set_name__(self, owner, name):
        print("set_name", owner().own(), name)


class Plain:
    d = Descriptor()

    def own(self):
        return __class__.__name__

    def up(self):
        return super().__repr__()[:3]


print(Plain().own(), Plain().up())


class Base:
    def __init_subclass__(cls):
        print("init_subclass", cls().who())


class Child(Base):
    def who(self):
        return super().__class__.__name__, __class__.__name__


class Meta(type):
    def __new__(meta, name, bases, ns):
        print("__classcell__" in ns)
        cls = super().__new__(meta, name, bases, ns)
        print(cls().who())
        return cls


class Made(metaclass=Meta):
    def who(self):
        return __class__.__name__


print("__classcell__" in vars(Made))


class Dropping(type):
    def __new__(meta, name, bases, ns):
        return super().__new__(meta, name, bases, {k: v for k, v in ns.items() if k != "__classcell__"})


try:
    class Lost(metaclass=Dropping):
        def who(self):
            return __class__
except RuntimeError as e:
    print(str(e).replace(__name__ + ".", ""))


class Twice(type):
    def __new__(meta, name, bases, ns):
        first = super().__new__(meta, name, bases, dict(ns))
        super().__new__(meta, "Other", bases, dict(ns))
        return first


try:
    class Confused(metaclass=Twice):
        def who(self):
            return __class__
except TypeError as e:
    print(e)
try:
    type("X", (), {"__classcell__": 5})
except TypeError as e:
    print(e)
try:
    def cycle():
        try:
            raise ValueError(1)
        except ValueError as ex:
            ex.__context__ = ex
            raise TypeError(2)
    cycle()
except TypeError as e:
    print(repr(e.__context__), e.__context__.__context__ is e.__context__)
