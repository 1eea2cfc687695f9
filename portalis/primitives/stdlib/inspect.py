"""Primitives of `inspect`; implemented in pyrt/src/stdlib/inspect.rs. What needs frames, bytecode or source files is not here."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

inspect = Module("inspect")


@inspect.function
def isclass(object):
    """Whether it is a class."""


@inspect.function
def ismodule(object):
    """Whether it is a module."""


@inspect.function
def isfunction(object):
    """Whether it is a function written in Python."""


@inspect.function
def ismethod(object):
    """Whether it is a bound method."""


@inspect.function
def isbuiltin(object):
    """Whether it is a function of the runtime, bound or not."""


@inspect.function
def isroutine(object):
    """Whether it is a function or method of any kind."""


@inspect.function
def isgeneratorfunction(obj):
    """Whether calling it gives a generator."""


@inspect.function
def iscoroutinefunction(obj):
    """Whether calling it gives a coroutine."""


@inspect.function
def isasyncgenfunction(obj):
    """Whether calling it gives an asynchronous generator."""


@inspect.function
def isgenerator(object):
    """Whether it is a generator."""


@inspect.function
def iscoroutine(object):
    """Whether it is a coroutine."""


@inspect.function
def isasyncgen(object):
    """Whether it is an asynchronous generator."""


@inspect.function
def isawaitable(object):
    """Whether it can be awaited."""


@inspect.function
def isabstract(object):
    """Whether it is a class with abstract methods."""


@inspect.function
def currentframe():
    """The running frame, as it is now."""


@inspect.function
def istraceback(object):
    """Whether it is a traceback."""


@inspect.function
def isframe(object):
    """Whether it is a frame."""


@inspect.function
def iscode(object):
    """Whether it is a code object."""


@inspect.function
def ismethodwrapper(object):
    """Whether it is a special method of the runtime, bound to an object."""


@inspect.function
def ismethoddescriptor(object):
    """Whether it is something in a class that gives a method, and no function or class."""


@inspect.function
def getgeneratorstate(generator):
    """How far a generator is."""


@inspect.function
def getcoroutinestate(coroutine):
    """How far a coroutine is."""


@inspect.function
def cleandoc(doc):
    """A docstring without its indentation."""


@inspect.function
def getdoc(object):
    """The docstring of an object, without its indentation."""


@inspect.function
def getmembers(object, predicate=None):
    """Names and values of attributes, sorted."""


@inspect.function
def getmro(cls):
    """The classes in which attributes are looked up."""


@inspect.function
def unwrap(func, *, stop=None):
    """The function at the end of a chain of `__wrapped__`."""


def _constant(name: str, doc: str) -> None:
    def stub(): ...

    stub.__name__ = name
    stub.__doc__ = doc
    inspect.constant(stub)


for _name in ("GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"):
    _constant(_name, "A state of generators.")
for _name in ("CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"):
    _constant(_name, "A state of coroutines.")
for _name in (
    "CO_OPTIMIZED",
    "CO_NEWLOCALS",
    "CO_VARARGS",
    "CO_VARKEYWORDS",
    "CO_NESTED",
    "CO_GENERATOR",
    "CO_NOFREE",
    "CO_COROUTINE",
    "CO_ITERABLE_COROUTINE",
    "CO_ASYNC_GENERATOR",
):
    _constant(_name, "A flag of code objects.")
