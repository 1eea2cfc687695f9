"""inspect: kinds of objects and functions, states of generators and coroutines, docstrings, members."""

import abc
import asyncio
import functools
import inspect


def plain():
    """One line.

        Indented.
      Less.

    """


def generator():
    yield inspect.getgeneratorstate(running[0])


async def coroutine():
    await asyncio.sleep(0)


async def agen():
    yield 1


class Base(abc.ABC):
    """  A base.
    With text."""

    @abc.abstractmethod
    def need(self): ...


class Child(Base):
    attr = 3

    def need(self):
        return 1

    @property
    def prop(self):
        return 2

    async def later(self): ...


class Awaitable:
    def __await__(self):
        yield


@functools.wraps(plain)
def wrapper():
    return plain()


child = Child()
g, c, a = generator(), coroutine(), agen()
things = {
    "plain": plain, "generator": generator, "coroutine": coroutine, "agen": agen, "Base": Base, "Child": Child, "child": child,
    "method": child.need, "later": child.later, "len": len, "append": [].append, "lambda": lambda: 1, "g": g, "c": c, "a": a,
    "module": asyncio, "Awaitable": Awaitable(), "partial": functools.partial(coroutine), "int": 3, "list": list,
}
checks = [
    inspect.isclass, inspect.ismodule, inspect.isfunction, inspect.ismethod, inspect.isbuiltin, inspect.isroutine,
    inspect.isgeneratorfunction, inspect.iscoroutinefunction, inspect.isasyncgenfunction, inspect.isgenerator,
    inspect.iscoroutine, inspect.isasyncgen, inspect.isawaitable, inspect.isabstract, inspect.istraceback,
]
for name, thing in things.items():
    print(name, [check.__name__ for check in checks if check(thing)])

running = [g]
print(inspect.getgeneratorstate(g), next(g), inspect.getgeneratorstate(g))
print(list(g), inspect.getgeneratorstate(g) == inspect.GEN_CLOSED)
print(inspect.getcoroutinestate(c))
c.send(None)
print(inspect.getcoroutinestate(c) == inspect.CORO_SUSPENDED)
c.close()
print(inspect.getcoroutinestate(c))
print(repr(inspect.getdoc(plain)), repr(inspect.getdoc(Child)), repr(inspect.getdoc(Base)))
print(repr(inspect.cleandoc("\n\n  a\n\tb\n    c\n\n")), repr(inspect.cleandoc("")))
print([n for n, v in inspect.getmembers(child) if not n.startswith("_")])
print([n for n, v in inspect.getmembers(Child, inspect.isfunction)])
print(inspect.getmro(Child)[:2], inspect.unwrap(wrapper) is plain, inspect.unwrap(wrapper, stop=lambda f: True) is wrapper)
print(inspect.CO_GENERATOR, inspect.CO_COROUTINE, inspect.CO_ITERABLE_COROUTINE)
