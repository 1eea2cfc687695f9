"""The builtin functions; implemented in pyrt/src/builtins/functions.rs and the files beside it."""

# mypy: ignore-errors

from portalis.primitives.builtins.module import builtins

__all__ = ["builtins"]


@builtins.function
def abs(x, /):
    """The size of a number, whatever its sign."""


@builtins.function
def aiter(async_iterable, /):
    """The asynchronous iterator of something that `async for` can walk over."""


@builtins.function
def all(iterable, /):
    """Whether no item is false; an empty iterable has none."""


@builtins.function
def anext(aiterator, default=..., /):
    """Awaitable: the next item, or the default at the end."""


@builtins.function
def any(iterable, /):
    """Whether at least one item is true."""


@builtins.function
def ascii(obj, /):
    """`repr()` with everything outside of ASCII escaped."""


@builtins.function
def bin(number, /):
    """An int in base two, with `0b` before it."""


@builtins.function
def callable(obj, /):
    """Whether it can be called."""


@builtins.function
def chr(i, /):
    """The character of a code point."""


@builtins.function
def delattr(obj, name, /):
    """`del obj.name`, with a name that is computed."""


@builtins.function
def dir(obj, /):
    """The names that the object answers to, sorted."""


@builtins.function
def divmod(x, y, /):
    """`(x // y, x % y)`."""


@builtins.function
def format(value, format_spec="", /):
    """What an f-string writes for the value under this format spec."""


@builtins.function
def getattr(obj, name, default=..., /):
    """`obj.name`, with a name that is computed; the default where there is no such attribute."""


@builtins.function
def hasattr(obj, name, /):
    """Whether `obj.name` is there."""


@builtins.function
def hash(obj, /):
    """The hash, that of CPython under `PYTHONHASHSEED=0`."""


@builtins.function
def hex(number, /):
    """An int in base sixteen, with `0x` before it."""


@builtins.function
def id(obj, /):
    """A number that no other living object has."""


@builtins.function
def input(prompt=..., /):
    """A line of standard input, without its newline; the prompt goes out first."""


@builtins.function
def isinstance(obj, class_or_tuple, /):
    """Whether the object is of the class, or of one of several."""


@builtins.function
def issubclass(cls, class_or_tuple, /):
    """Whether the class derives from the other, or from one of several."""


@builtins.function
def iter(obj, sentinel=..., /):
    """An iterator; with a sentinel, of calls until one gives it."""


@builtins.function
def len(obj, /):
    """How many items it has."""


@builtins.function
def max(*args, key=None, default=...):
    """The largest item; of equal ones the first."""


@builtins.function
def min(*args, key=None, default=...):
    """The smallest item; of equal ones the first."""


@builtins.function
def next(iterator, default=..., /):
    """The next item, or the default at the end."""


@builtins.function
def oct(number, /):
    """An int in base eight, with `0o` before it."""


@builtins.function
def ord(c, /):
    """The code point of a character, the number of a byte."""


@builtins.function
def __import__(name, globals=None, locals=None, fromlist=(), level=0):  # noqa: N807 - its name
    """A module that is named by a text; for the library's own modules alone."""


@builtins.function
def pow(base, exp, mod=None):
    """`base ** exp`, or its remainder by `mod`."""


@builtins.function
def print(*args, sep=" ", end="\n", file=None, flush=False):
    """Writes the values' texts to a stream."""


@builtins.function
def repr(obj, /):
    """The text that stands for the object in a program or in debugging."""


@builtins.function
def round(number, ndigits=None):
    """The nearest number with so many digits, ties to the even one."""


@builtins.function
def setattr(obj, name, value, /):
    """`obj.name = value`, with a name that is computed."""


@builtins.function
def sorted(iterable, /, *, key=None, reverse=False):
    """A new list of the items in ascending order; equal ones keep their order."""


@builtins.function
def sum(iterable, /, start=0):
    """The items added up from the left."""


@builtins.function
def vars(obj, /):
    """The `__dict__` of an object."""
