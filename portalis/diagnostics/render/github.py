"""Diagnostics as GitHub workflow commands, which become annotations on a pull request."""

from collections.abc import Sequence

from portalis.diagnostics.base import Diagnostic
from portalis.diagnostics.render.place import place_of


def render_github(problems: Sequence[Diagnostic]) -> str:
    """One command a line."""
    return "".join(f"{_command(problem)}\n" for problem in problems)


def _command(problem: Diagnostic) -> str:
    properties: dict[str, str | int] = {}
    if problem.span is not None:
        properties["file"] = str(problem.span.path)
        place = place_of(problem.span)
        if place is not None:
            properties |= {"line": place.line, "endLine": place.end_line, "col": place.column}
            if place.end_line == place.line:  # GitHub ignores columns across lines
                properties["endColumn"] = place.end_column
    properties["title"] = problem.code
    fields = ",".join(f"{name}={_escape(str(value), ':,')}" for name, value in properties.items())
    text = f"{problem.message}\n{problem.hint}" if problem.hint else problem.message
    return f"::error {fields}::{_escape(text)}"


def _escape(text: str, more: str = "") -> str:
    """Percent-encodes what would end the value."""
    return "".join(f"%{ord(char):02X}" if char in "%\r\n" + more else char for char in text)
