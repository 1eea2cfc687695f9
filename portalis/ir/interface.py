"""What an entry module offers to JavaScript, as plain data."""

from dataclasses import dataclass
from typing import Any

RESERVED = frozenset(
    """await break case catch class const continue debugger default delete do else enum export extends false finally for
    function if implements import in instanceof interface let new null package private protected public return static
    super switch this throw true try typeof var void while with yield run init module library arguments eval""".split()
)
"""What JavaScript or the generated module itself needs; such functions are not exported."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A parameter or a field."""

    name: str
    kind: str
    """`positional`, `rest` (`*args`) or `keyword`."""
    type: str
    """In TypeScript."""
    shape: Any
    """How the loader converts a value beyond what its JavaScript type tells; None where it need not."""
    optional: bool

    @property
    def js(self) -> str:
        """The name as a parameter of JavaScript, where some are taken."""
        return f"{self.name}_" if self.name in RESERVED else self.name


@dataclass(frozen=True, slots=True)
class Function:
    """A function at the top level of the module."""

    name: str
    is_async: bool
    yields: bool
    """Whether calls give generators; `result` is one then."""
    params: tuple[Slot, ...]
    result: str
    doc: str


@dataclass(frozen=True, slots=True)
class DataClass:
    """A dataclass at the top level of the module."""

    name: str
    fields: tuple[Slot, ...]
    doc: str


@dataclass(frozen=True, slots=True)
class Interface:
    """The names that JavaScript can import."""

    functions: tuple[Function, ...] = ()
    classes: tuple[DataClass, ...] = ()
    waits: bool = False
    """Whether anything in the program is asynchronous."""

    @property
    def iterates(self) -> bool:
        """Whether JavaScript can come by a generator."""
        return any(f.yields for f in self.functions)

    @property
    def takes_values(self) -> bool:
        """Whether JavaScript can give the program values, which may be of any type."""
        return any(f.params or f.yields for f in self.functions)

    @property
    def names(self) -> frozenset[str]:
        """All of them."""
        return frozenset([*(f.name for f in self.functions), *(c.name for c in self.classes)])
