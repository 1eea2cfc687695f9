"""Diagnostics for people: the place, the reason, the source line with a caret, a hint."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from portalis.diagnostics.base import Diagnostic, Span
from portalis.diagnostics.render.place import Place, place_of, source_lines


@dataclass(frozen=True, slots=True)
class _Style:
    """Escape sequences, or nothing where the output is no terminal."""

    error: str = ""
    bold: str = ""
    dim: str = ""
    off: str = ""


_PLAIN = _Style()
_COLOURED = _Style(error="\x1b[1;31m", bold="\x1b[1m", dim="\x1b[2;36m", off="\x1b[0m")


def render_text(problems: Sequence[Diagnostic], *, colour: bool = False) -> str:
    """All problems, a blank line between them, and a closing line that counts them and names a page to read."""
    style = _COLOURED if colour else _PLAIN
    parts = [_render(problem, style) for problem in problems]
    if problems:
        parts.append(_summary(problems))
    return "\n".join(parts)


def render_warnings(warnings: Sequence[tuple[str, Diagnostic]]) -> str:
    """One line for each thing that raises NotImplementedError instead of what it was to do."""
    lines = []
    for what, problem in warnings:
        place = None if problem.span is None else place_of(problem.span)
        where = _where(problem.span, place, _PLAIN)
        lines.append(
            f"{where}warning[{problem.code}]: {problem.message}; `{what}` raises NotImplementedError\n"
        )
    return "".join(lines)


def _render(problem: Diagnostic, style: _Style) -> str:
    span = problem.span
    place = None if span is None else place_of(span)
    lines = [
        f"{_where(span, place, style)}{style.error}error[{problem.code}]{style.off}: "
        f"{style.bold}{problem.message}{style.off}"
    ]
    if span is not None and place is not None:
        lines += _excerpt(span, place, style)
    if problem.hint:
        lines.append(f"  {style.dim}={style.off} hint: {problem.hint}")
    return "\n".join(lines) + "\n"


def _where(span: Span | None, place: Place | None, style: _Style) -> str:
    if span is None:
        return ""
    position = f"{span.path}" if place is None else f"{span.path}:{place.line}:{place.column}"
    return f"{style.bold}{position}{style.off}: "


def _excerpt(span: Span, place: Place, style: _Style) -> list[str]:
    lines = source_lines(span.path)
    if place.line > len(lines):
        return []
    source = lines[place.line - 1]
    until = place.end_column - 1 if place.end_line == place.line else len(source.rstrip())
    before, marked = source[: place.column - 1], source[place.column - 1 : max(until, place.column)]
    caret = " " * _width(before) + "^" * max(_width(marked), 1)
    number = str(place.line)
    bar = f"{style.dim}{' ' * len(number)} |{style.off}"
    return [
        bar,
        f"{style.dim}{number} |{style.off} {source.expandtabs(4)}".rstrip(),
        f"{bar} {style.error}{caret}{style.off}",
    ]


def _width(text: str) -> int:
    """The columns that `text` takes on a terminal."""
    columns = 0
    for char in text:
        if char == "\t":
            columns += 4 - columns % 4
        elif not unicodedata.combining(char):
            columns += 2 if unicodedata.east_asian_width(char) in "WF" else 1
    return columns


def _summary(problems: Sequence[Diagnostic]) -> str:
    count = len(problems)
    files = len({problem.span.path for problem in problems if problem.span is not None})
    where = f" in {files} files" if files > 1 else ""
    return f"{count} problem{'s' * (count != 1)}{where}; `portalis explain {problems[0].code}` says more\n"
