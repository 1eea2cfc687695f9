"""Diagnostics as JSON, for editors and other programs."""

import json
from collections.abc import Sequence
from typing import Any

from portalis.diagnostics.base import Diagnostic
from portalis.diagnostics.render.place import place_of


def render_json(problems: Sequence[Diagnostic]) -> str:
    """An array of objects; lines and columns count from 1 and are null for a whole file."""
    return json.dumps([_object(problem) for problem in problems], indent=2, ensure_ascii=False) + "\n"


def _object(problem: Diagnostic) -> dict[str, Any]:
    place = place_of(problem.span) if problem.span else None
    return {
        "code": problem.code,
        "severity": "error",
        "path": str(problem.span.path) if problem.span else None,
        "line": place.line if place else None,
        "column": place.column if place else None,
        "end_line": place.end_line if place else None,
        "end_column": place.end_column if place else None,
        "message": problem.message,
        "hint": problem.hint or None,
    }
