"""`__doc__` of builtin functions, types, their methods and instances, of library modules, and of the program's own classes."""

import asyncio
import collections
import functools
import inspect
import itertools
import math


class Plain:
    """A class of the program."""


class Silent(Plain):
    pass


class Number(int):
    pass


def documented():
    """Says so."""


def silent(): ...


print(Plain.__doc__, Silent.__doc__, Number.__doc__, documented.__doc__, silent.__doc__, Plain().__doc__, Silent().__doc__, Number(3).__doc__)
print(inspect.getdoc(Silent), inspect.getdoc(Number) == inspect.getdoc(int), inspect.getdoc(silent))
for thing in (
    len, print, sorted, getattr, isinstance, max, [].append, list.append, int.bit_length, int.__add__, (5).__add__, {}.get, "".join, str.join,
    dict.fromkeys, math.sin, functools.reduce, asyncio.sleep, asyncio.gather, asyncio.Queue.put,
):  # fmt: skip
    print(thing.__name__, repr(thing.__doc__))
for cls in (
    int, str, list, dict, set, tuple, object, type, range, property, slice, Exception, ValueError, KeyError, OSError, memoryview, bytearray, enumerate, zip,
    collections.deque, collections.Counter, collections.OrderedDict, functools.partial, itertools.chain, asyncio.Queue, asyncio.Task,
):  # fmt: skip
    print(cls.__name__, repr(cls.__doc__))
for value in (5, "a", None, [], {}, 1.5, True, (), range(3), ValueError("x"), collections.deque(), NotImplemented):
    print(type(value).__name__, (value.__doc__ or "").split("\n")[0])
for module in (math, itertools, functools):
    print((module.__doc__ or "").split("\n")[0])
print(len.__doc__, "__doc__" in vars(int), hasattr(5, "__doc__"), "__doc__" in dir(5))
