# Building classes: metaclasses, layouts, slots, hooks, super objects and what classes know of themselves.
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def make(*bases, **namespace):
    return lambda: type("X", bases, namespace)


class M(type):
    pass


class M2(type):
    pass


class A(metaclass=M):
    pass


class B(metaclass=M2):
    pass


class S1:
    __slots__ = ("a",)


class S2:
    __slots__ = ("b",)


show(make(bool))
show(make(A, B))
show(make(int, str))
show(make(int, list))
show(make(type(None)))
show(make(range))
show(make(slice))
show(make(Exception, int))
show(make(OSError, KeyError))
show(make(ValueError, KeyError))
show(make(S1, S2))
show(make(object, S1))
show(make(A, A))
show(make(3))
show(lambda: type("X", (), 3))
show(lambda: type(3, (), {}))
show(lambda: type("X", 3, {}))
show(make(__slots__=3))
show(make(__slots__=("a", "a b")))
show(make(__slots__=("a", 3)))
show(make(a=1, __slots__=("a",)))
show(make(int, __slots__=("a",)))
show(make(tuple, __slots__=("a",)))


class Hooked:
    def __init_subclass__(cls, *, foo):
        print("subclass", cls.__name__, foo)


def bad_keyword():
    class X(foo=3):
        pass


def good_keyword():
    class X(Hooked, foo=3):
        pass


def missing_keyword():
    class X(Hooked):
        pass


def conflicting_order():
    class X(object, A):
        pass


show(bad_keyword)
show(good_keyword)
show(missing_keyword)
show(conflicting_order)


class Faulty:
    def __set_name__(self, owner, name):
        1 / 0


def faulty_attribute():
    class X:
        d = Faulty()


show(faulty_attribute)


class Generic:
    def __class_getitem__(cls, key):
        return cls.__name__, key


print(Generic[3], Generic[1, 2])
show(lambda: A[3])
show(lambda: int[3])


class Wrong:
    def __init__(self):
        return 3


show(Wrong)


class P(A):
    def f(self):
        return super().nope

    def g(self):
        return super().f()

    @classmethod
    def h(cls):
        return super().zip

    def __init__(self):
        super().__init__()


show(P().f)
show(P().g)
show(P.h)
print(super(P, P), super(P))
show(lambda: super(P, 3))
show(lambda: super(3, 3))
print(P.__mro__, P.__bases__, P.__base__, P.__subclasses__(), M.__subclasses__(M))
print(P.mro(), P.__name__, P.__qualname__, P.__module__, P.__doc__, int.__module__)
print(type.__mro__, object.__mro__, type(type), isinstance(type, object))
print(list(vars(P)))
print(type.__call__, int.__add__, str.join, int.real, len, print, S1.a)
show(lambda: format(A(), "x"))
show(lambda: A() < A())
show(lambda: type("A", (), {"__hash__": None}).__hash__)
show(lambda: hash(type("A", (), {"__eq__": 3})()))
show(lambda: int.mro())
show(lambda: type.mro(int))
show(lambda: type.__call__(int, "3"))


class Meta(type):
    def __call__(cls, *args):
        print("call", args)
        return super().__call__(*args)

    @property
    def foo(cls):
        return "foo of " + cls.__name__

    def bar(cls):
        return "bar"

    def __getattr__(cls, name):
        return "made " + name

    def __iter__(cls):
        return iter([1, 2])

    def __len__(cls):
        return 7

    def __repr__(cls):
        return "Meta " + cls.__name__

    def __contains__(cls, item):
        return item == 1


class C(metaclass=Meta):
    def __init__(self, x):
        self.x = x


print(C(3).x, C.foo, C.bar(), C.zip, list(C), len(C), C, 1 in C, 2 in C)
show(lambda: C(3).foo)


class Making(type):
    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, list(ns), kw)
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        print("init", kw)
        super().__init__(name, bases, ns)


class Z(metaclass=Making, q=1):
    w = 2


print(Z.w, type(Z))


class D(dict):
    def __missing__(self, key):
        return key * 2


class L(list):
    def __init__(self, *items):
        super().__init__(items)
        self.tag = "t"


class I(int):
    def __new__(cls, text):
        return super().__new__(cls, text, 16)

    def __add__(self, other):
        return I(hex(int(self) + int(other)))


class S(str):
    def shout(self):
        return self.upper() + "!"


class T(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)


d = D(a=1)
print(d["a"], d["b"], d, len(d), type(d).__name__, isinstance(d, dict))
x = L(1, 2, 3)
x.append(4)
print(x, x.tag, x[1:], len(x), x == [1, 2, 3, 4], type(x[:1]).__name__)
print(I("ff"), I("ff") + 1, type(I("f") + 1).__name__, I("a") * 2)
print(S("hi").shout(), S("a") + "b", type(S("a") + "b").__name__, S("k") in {"k": 1})
print(T(1, 2), T(1, 2) == (1, 2), T(1)[0], hash(T(1)) == hash((1,)))


class E(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code


e = E(3)
print(e, repr(e), e.args, e.code, vars(e))
