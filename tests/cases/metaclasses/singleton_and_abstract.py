"""Singletons, final classes, `__instancecheck__`, `__subclasscheck__`, `__init_subclass__` and metaclass conflicts."""


class Singleton(type):
    _made = {}

    def __call__(cls, *args, **kw):
        if cls not in cls._made:
            cls._made[cls] = super().__call__(*args, **kw)
        return cls._made[cls]


class Config(metaclass=Singleton):
    def __init__(self, value=0):
        self.value = value


class Other(Config):
    pass


print(Config(1) is Config(2), Config().value, Other(5).value, Other() is Config())


class Final(type):
    def __new__(mcls, name, bases, ns):
        for b in bases:
            if isinstance(b, Final):
                raise TypeError(f"type {b.__name__!r} is final")
        return super().__new__(mcls, name, bases, ns)


class Leaf(metaclass=Final):
    pass


try:

    class More(Leaf):
        pass

except TypeError as e:
    print(e)


class Even(type):
    def __instancecheck__(cls, obj):
        return isinstance(obj, int) and obj % 2 == 0

    def __subclasscheck__(cls, sub):
        return sub is int or sub is bool


class EvenInt(metaclass=Even):
    pass


print([isinstance(i, EvenInt) for i in (1, 2, "2", True)], issubclass(int, EvenInt), issubclass(float, EvenInt))


class Plugin:
    plugins = {}

    def __init_subclass__(cls, /, name=None, priority=0, **kw):
        super().__init_subclass__(**kw)
        cls.priority = priority
        Plugin.plugins[name or cls.__name__.lower()] = cls


class Json(Plugin, name="json", priority=3):
    pass


class Xml(Plugin):
    pass


class XmlChild(Xml, priority=9):
    pass


print({k: (v.__name__, v.priority) for k, v in Plugin.plugins.items()})
try:

    class Bad(Plugin, wrong=1):
        pass

except TypeError as e:
    print(e)


class M1(type):
    pass


class M2(type):
    pass


class A(metaclass=M1):
    pass


class B(metaclass=M2):
    pass


try:

    class C(A, B):
        pass

except TypeError as e:
    print(e)


class M3(M1, M2):
    pass


class D(A, B, metaclass=M3):
    pass


print(type(D).__name__, type(type(D)).__name__, [c.__name__ for c in D.__mro__])
