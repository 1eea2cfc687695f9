"""A random program from a seed."""

from collections.abc import Callable
from random import Random
from typing import Final

from tests.fuzz.classes import Classes
from tests.fuzz.counting import Counting
from tests.fuzz.kernels import Kernels
from tests.fuzz.sections import Sections
from tests.fuzz.tasks import Tasks
from tests.fuzz.writer import Writer, compiles

PRELUDE: Final = """\
import asyncio
import contextlib
import dataclasses
import enum
import functools
import math
import operator
import typing


class Oops(Exception):
    def __init__(self, *what):
        super().__init__(*what)
        self.what = what


class Color(enum.Enum):
    RED = 1


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Point({self.x!r}, {self.y!r})"


class Field:
    def __init__(self, default):
        self.default = default

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return instance.__dict__.get(self.name, self.default)

    def __set__(self, instance, value):
        print("set", self.name)
        instance.__dict__[self.name] = value


class Manager:
    def __init__(self, name, swallows=None):
        self.name, self.swallows = name, swallows

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, error, trace):
        print("exit", self.name, kind and kind.__name__, error)
        return self.swallows is not None and kind is not None and issubclass(kind, self.swallows)


class AsyncManager(Manager):
    async def __aenter__(self):
        await asyncio.sleep(0)
        return self.__enter__()

    async def __aexit__(self, *info):
        await asyncio.sleep(0)
        return self.__exit__(*info)


@contextlib.contextmanager
def manager(name, swallows=None):
    print("enters", name)
    try:
        yield name
    except swallows or () as error:
        print("swallowed", repr(error))
    finally:
        print("exits", name)


@contextlib.asynccontextmanager
async def async_manager(name, swallows=None):
    with manager(name, swallows) as given:
        await asyncio.sleep(1 / 64)
        yield given


async def ticking(items):
    for item in items:
        await asyncio.sleep(0)
        yield item


def show(value):
    print(type(value).__name__, repr(value) if type(value).__repr__ is not object.__repr__ else "object")
    return value


def report(error, depth=0):
    print("  " * depth + type(error).__name__, error, repr(error.args), error.__suppress_context__)
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            report(inner, depth + 1)
    for name, other in (("cause", error.__cause__), ("context", error.__context__)):
        if other is not None and depth < 3:
            print("  " * depth, name)
            report(other, depth + 1)


def attempt(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except Exception as error:
        report(error)


def raising(error):
    raise error


def enters(manager):
    with manager as given:
        return given


def traced(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("call", function.__name__, args, sorted(kwargs))
        return function(*args, **kwargs)

    return wrapper


def twice(function):
    return lambda *args, **kwargs: (function(*args, **kwargs), function(*args, **kwargs))


def tagged(label):
    def decorate(function):
        function.label = label
        return function

    return decorate


def marked(cls):
    cls.marked = True
    return cls
"""


def program(seed: str, size: int = 4) -> str:
    """The text of a program with so many parts; the same seed gives the same text."""
    rng = Random(seed)
    writer = Writer(rng)
    sections = Sections(writer)
    classes, tasks, kernels = Classes(sections), Tasks(sections), Kernels(sections)
    counting = Counting(sections)
    module = sections.module
    for kind in rng.sample(["int", "float", "str", "list", "dict", "set", "bytes", "tuple", "bool"], 5):
        sections.w.line(f"{sections.s.target(module, kind)} = {sections.e.literal(kind, module)}")
    parts = [
        sections.plain, sections.expressions, sections.expressions, sections.function, sections.function, sections.typed, sections.typed,
        sections.closures, sections.generator, sections.generator, classes.hierarchy, classes.hierarchy, tasks.main, tasks.main, kernels.kernel, kernels.kernel, counting.function, counting.function, kernels.data,
    ]  # fmt: skip
    chosen = [rng.choice(parts) for _ in range(size)]
    if rng.random() < 0.4:
        chosen.append(sections.bare)
    for part in chosen:
        _write(writer, part)
    return f'"""Random program {seed}."""\n{PRELUDE}\n\n' + "\n".join(writer.lines) + "\n"


def _write(writer: Writer, part: Callable[[], None]) -> None:
    """Adds a part, again until it is valid Python: some forms do not go together."""
    kept, depth = len(writer.lines), writer.depth
    for _ in range(10):
        part()
        if compiles(writer.lines[kept:]):
            return
        del writer.lines[kept:]
        writer.depth = depth
