"""Lines of a program under construction, and the names that its scopes hold."""

import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from random import Random
from typing import Final

KINDS: Final = ("int", "float", "bool", "str", "bytes", "list", "tuple", "dict", "set", "none")
"""What an expression is meant to give; a few in a hundred give something else."""

POOL: Final = (
    "a",
    "b",
    "c",
    "d",
    "k",
    "n",
    "s",
    "t",
    "x",
    "y",
    "items",
    "total",
    "left",
    "word",
    "seen",
    "value",
)
"""Names of variables: few, so that scopes shadow each other."""


@dataclass(slots=True)
class Scope:
    """The variables that code may read, by kind, and those that it may assign."""

    parent: "Scope | None" = None
    names: dict[str, str] = field(default_factory=dict)
    """Name to kind; the kind is a hint."""

    repeated: bool = False
    """Code here may run many times, so values must not grow with each run."""

    asynchronous: bool = False
    generator: bool = False
    function: bool = False
    loops: int = 0
    attributes: tuple[str, ...] = ()
    """Attributes of `self` that a method may use."""

    def of_kind(self, kind: str) -> list[str]:
        """Names of a kind, own ones and those of the scopes around."""
        found = [name for name, held in self.names.items() if kind in (held, "any")]
        if self.parent is not None:
            found += [name for name in self.parent.of_kind(kind) if name not in self.names]
        return found


@dataclass(slots=True)
class Writer:
    """Collects the lines of a program."""

    rng: Random
    lines: list[str] = field(default_factory=list)
    depth: int = 0
    serial: int = 0

    def line(self, text: str) -> None:
        """Adds lines at the present depth."""
        for part in text.split("\n"):
            self.lines.append("    " * self.depth + part if part else "")

    @contextmanager
    def block(self, header: str) -> Iterator[None]:
        """Adds a header; what is written inside is its body."""
        self.line(header + ":")
        self.depth += 1
        start = len(self.lines)
        yield
        if len(self.lines) == start:
            self.line("pass")
        self.depth -= 1

    def fresh(self, stem: str) -> str:
        """A name that occurs nowhere else."""
        self.serial += 1
        return f"{stem}{self.serial}"

    def chance(self, percent: float) -> bool:
        """True so many times in a hundred."""
        return self.rng.random() * 100 < percent

    def pick(self, *choices: str) -> str:
        """One of them."""
        return self.rng.choice(choices)


def compiles(lines: Sequence[str]) -> bool:
    """Whether lines are valid Python; some forms do not go together."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile("\n".join(lines), "part", "exec")
    except SyntaxError:
        return False
    return True
