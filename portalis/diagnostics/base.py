"""The base of all diagnostics, their source spans, and the register of codes."""

import ast
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import ClassVar, TypeVar, dataclass_transform


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A range of a source file, counted as `ast` counts: lines from 1, columns from 0 in UTF-8 bytes.

    Line 0 stands for the file as a whole.
    """

    path: Path
    line: int = 0
    col: int = 0
    end_line: int = 0
    end_col: int = 0

    @classmethod
    def of(cls, path: Path, node: ast.AST) -> "Span":
        """The span of a syntax node which has a position (statements, expressions, arguments, handlers, patterns)."""
        line: int = getattr(node, "lineno", 0)
        col: int = getattr(node, "col_offset", 0)
        end_line: int | None = getattr(node, "end_lineno", None)
        end_col: int | None = getattr(node, "end_col_offset", None)
        return cls(
            path, line, col, line if end_line is None else end_line, col if end_col is None else end_col
        )


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem: a subclass per code, whose fields are the message's variables and whose docstring is its page.

    `span` is None where there is no source to point at (the toolchain's block).
    """

    code: ClassVar[str]
    exit_code: ClassVar[int] = 1
    """What the command exits with: 1 for a refusal, 2 where the command line is wrong, 70 for a fault of ours."""

    span: Span | None

    @property
    def message(self) -> str:
        """The problem in one line, without a full stop."""
        raise NotImplementedError  # abstract; the contract test instantiates every code

    @property
    def hint(self) -> str:
        """What to write or do instead, in one line; empty where there is nothing to say."""
        return ""


class Refused(Exception):
    """The program, or what the user asked for, is refused; carries every diagnostic that says why."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        super().__init__(*(problem.message for problem in diagnostics))
        self.diagnostics = diagnostics


_D = TypeVar("_D", bound=Diagnostic)
_CODES: dict[str, type[Diagnostic]] = {}
CODES: Mapping[str, type[Diagnostic]] = MappingProxyType(_CODES)
"""Every code with its class; filled as `portalis.diagnostics` imports the blocks."""


@dataclass_transform(frozen_default=True)
def diagnostic(code: str) -> Callable[[type[_D]], type[_D]]:
    """Registers a subclass of `Diagnostic` under its code, and makes it a frozen dataclass."""

    def register(cls: type[_D]) -> type[_D]:
        made = dataclass(frozen=True, slots=True)(cls)
        if code in _CODES:
            raise ValueError(f"{code} is taken by {_CODES[code].__name__}")
        made.code = code
        _CODES[code] = made
        return made

    return register
