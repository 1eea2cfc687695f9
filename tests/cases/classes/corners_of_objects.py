"""Corners of coroutines, classes, enumerations and copies: what the first resume of `asend` gives, `super(C)` as an attribute, `__new__` that
makes an instance of a subclass, wrong results of `__getnewargs__`, frozen dataclasses with slots in a pickle."""

import asyncio
import copy
import dataclasses
import inspect
import pickle
import sys
import types
import warnings
from enum import Enum, auto
from typing import TypedDict


def show(f):
    try:
        print(f.__name__, f())
    except Exception as e:
        print(f.__name__, type(e).__name__, e)


@show
def anext_send():
    async def gen():
        yield 123

    gen().__anext__().send(100)


@show
def anext_throw():
    async def foo():
        try:
            yield 1
        except ZeroDivisionError:
            yield 1000
        yield 4

    async def run():
        it = foo()
        print(await it.__anext__())
        try:
            it.__anext__().throw(ZeroDivisionError)
        except StopIteration as e:
            print("stop", e.args)
        print(await it.__anext__())
        try:
            it.asend(3).throw(KeyError("k"))
        except BaseException as e:
            print(type(e).__name__, e.args)
        try:
            await it.__anext__()
        except BaseException as e:
            print(type(e).__name__, e.args)

    asyncio.run(run())


@show
def anext_sends():
    async def foo():
        v = yield 1
        v = yield v
        yield v * 100

    async def run():
        it = foo()
        for x in (None, 10, 12):
            try:
                it.__anext__().send(x)
            except StopIteration as ex:
                print(ex.args)

    asyncio.run(run())


@show
def coflags():
    async def foo():
        pass

    def g():
        yield

    def h():
        pass

    async def ag():
        yield

    return [
        bool(f.__code__.co_flags & k)
        for f in (foo, g, h, ag)
        for k in (inspect.CO_COROUTINE, inspect.CO_GENERATOR, inspect.CO_ASYNC_GENERATOR)
    ]


@show
def coflags2():
    async def foo():
        pass

    f = foo()
    r = bool(f.cr_code.co_flags & inspect.CO_COROUTINE)
    f.close()
    return r


@show
def classmethod_new():
    class C(object):
        @classmethod
        def __new__(*args):
            return args

    return [x is C for x in C(1, 2)[:2]]


@show
def newother():
    class C(object):
        def __new__(cls, arg):
            if isinstance(arg, str):
                return [1, 2, 3]
            elif isinstance(arg, int):
                return object.__new__(D)
            else:
                return object.__new__(cls)

    class D(C):
        def __init__(self, arg):
            self.foo = arg

    return C("1"), D("1"), D(None).foo, C(1).foo, D(1).foo


@show
def autosuper():
    class autosuper(type):
        def __new__(metaclass, name, bases, dict):
            cls = super(autosuper, metaclass).__new__(metaclass, name, bases, dict)
            name = "_%s__super" % name
            setattr(cls, name, super(cls))
            return cls

    class A(metaclass=autosuper):
        def meth(self):
            return "A"

    class B(A):
        def meth(self):
            return "B" + self.__super.meth()

    return B().meth()


@show
def newargs_bad():
    class C2:
        def __getnewargs__(self):
            return "bad args"

    return C2().__reduce_ex__(2)


@show
def newargs_bad2():
    class C2:
        def __getnewargs_ex__(self):
            return ("bad args", 2)

    return C2().__reduce_ex__(2)


@show
def newargs_bad3():
    class C2:
        def __getnewargs_ex__(self):
            return ()

    return C2().__reduce_ex__(2)


@show
def newargs_bad4():
    class C2:
        def __getnewargs_ex__(self):
            return ((), 2)

    return C2().__reduce_ex__(2)


@show
def newargs_bad5():
    class C2:
        def __getnewargs_ex__(self):
            return 3

    return C2().__reduce_ex__(2)


@show
def nestedenum():
    warnings.simplefilter("error")

    class Outer(Enum):
        a = 1

        class Inner(Enum):
            foo = 10


@show
def autogarbage():
    class Color(Enum):
        red = "red"
        blue = auto()


@show
def td_kw():
    return TypedDict("Emp", name=str, id=int).__annotations__


@show
def td_err():
    return TypedDict("Hi", [("x", int)], y=int)


@show
def simplens():
    ns = types.SimpleNamespace(a=1, b="x")
    return [pickle.loads(pickle.dumps(ns, p)) for p in range(6)], copy.copy(ns), copy.deepcopy(ns)


@show
def imperr():
    e = ImportError("t", name="n", path="p")
    x = pickle.loads(pickle.dumps(e))
    y = copy.copy(e)
    return x.name, x.path, y.name, x.msg, y.args


@show
def iadd_none():
    class A:
        def __iadd__(self, o):
            return self

        def __add__(self, o):
            return self

    class B(A):
        __iadd__ = None

    x = B()
    x += 10


@show
def synerr():
    return SyntaxError("bad", ("a.py", 1, 2))


@show
def synerr2():
    return SyntaxError("bad", ("a.py", 1, 2, "abc", 1))


@show
def unic():
    u = UnicodeEncodeError("baz", "xxxxx", 1, 5, "foo")
    u.start = 1000
    u.encoding = "utf"
    return str(u)


@show
def unic2():
    return [str(k.__new__(k)) for k in (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)]


@dataclasses.dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: int = 3


@show
def frozen_slots():
    made = [pickle.loads(pickle.dumps(Point(1), protocol)) for protocol in range(2, 6)]
    return made, copy.copy(Point(2)), copy.deepcopy(Point(4)), Point(5).__getstate__()


@show
def not_bound():
    (no_such): int
    print(no_such)
