"""Types of IR expressions, and the representation that each has in Rust."""

from dataclasses import dataclass, field
from enum import Enum


class Repr(Enum):
    """How a value is held in Rust."""

    VALUE = "Value"
    I64 = "i64"
    F64 = "f64"
    BOOL = "bool"


@dataclass(frozen=True, slots=True)
class Type:
    """What is proved about a value: its Python type where known, and how it is held."""

    name: str
    """The Python type's name, or `object` where nothing is known."""
    repr: Repr = Repr.VALUE
    bounds: tuple[int, int] | None = field(default=None, compare=False)
    """The least and the greatest value of an int that is proved to fit 64 bits; says nothing about what the type is."""

    def __str__(self) -> str:
        return self.name if self.repr is Repr.VALUE else f"{self.name}:{self.repr.value}"


OBJECT = Type("object")
NONE = Type("None")
INT = Type("int")
STR = Type("str")
BYTES = Type("bytes")
LIST = Type("list")
DICT = Type("dict")
SET = Type("set")
TUPLE = Type("tuple")
FLOAT = Type("float")
BOOLEAN = Type("bool")
I64 = Type("int", Repr.I64)
F64 = Type("float", Repr.F64)
BOOL = Type("bool", Repr.BOOL)
NEVER = Type("never")

_BOXED = {I64: INT, F64: FLOAT, BOOL: BOOLEAN}
_RAW = {"float": F64, "bool": BOOL}


def boxed(t: Type) -> Type:
    """The same Python type, held as a `Value`."""
    return t if t.repr is Repr.VALUE else _BOXED[Type(t.name, t.repr)]


def raw(t: Type) -> Type:
    """The same Python type in its own Rust type, where it has one that holds every value of it (an int only within bounds)."""
    if t.bounds is not None:
        return Type("int", Repr.I64, t.bounds)
    return _RAW.get(t.name, t)


def bounded(low: int, high: int) -> Type:
    """An int between two of 64 bits."""
    return Type("int", Repr.VALUE, (low, high))


def join(a: Type, b: Type) -> Type:
    """The smallest type that holds the values of both."""
    if a == b or b == NEVER:
        return a
    if a == NEVER:
        return b
    return boxed(a) if boxed(a) == boxed(b) else OBJECT
