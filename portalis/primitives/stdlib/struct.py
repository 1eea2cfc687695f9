"""Primitives of `struct`; implemented in pyrt/src/stdlib/struct.rs and struct/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

module = Module("struct")


@module.function
def calcsize(format, /):
    """Return size in bytes of the struct described by the format string."""


@module.function
def pack(*values):
    """The bytes of values, behind the format string that says how they are packed."""


@module.function
def pack_into(*values):
    """Packs values into a buffer that can be written, behind format, buffer and offset."""


@module.function
def unpack(format, buffer, /):
    """Return a tuple containing values unpacked according to the format string."""


@module.function
def unpack_from(format, /, buffer, offset=0):
    """Return a tuple containing values unpacked according to the format string, from an offset on."""


@module.function
def iter_unpack(format, buffer, /):
    """Return an iterator yielding tuples unpacked from the given bytes."""


@module.exception
class error(Exception):
    """What a format or a value does not allow."""


@module.type(layout="Native", display="_struct")
class Struct:
    """Compiled struct object"""

    def __new__(cls, /, *args, **kwargs): ...
    def __init__(self, format): ...
    @property
    def format(self): ...
    @property
    def size(self): ...
    def pack(self, /, *values): ...
    def pack_into(self, /, *values): ...
    def unpack(self, buffer, /): ...
    def unpack_from(self, buffer, offset=0): ...
    def iter_unpack(self, buffer, /): ...


@module.type(layout="Builtin(Base::Final)", bases=("builtins:iterator",), hidden=True)
class unpack_iterator:
    """The iterator of iter_unpack."""
