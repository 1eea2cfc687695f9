"""Diagnostics as SARIF 2.1.0, for code scanning."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from portalis import __version__
from portalis.diagnostics.base import CODES, Diagnostic
from portalis.diagnostics.page import page_of
from portalis.diagnostics.render.place import place_of

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def render_sarif(problems: Sequence[Diagnostic]) -> str:
    """One log with one run, whose rules are the codes that occur."""
    codes = sorted({problem.code for problem in problems})
    driver = {"name": "portalis", "version": __version__, "rules": [_rule(code) for code in codes]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem, codes.index(problem.code)) for problem in problems],
    }
    return (
        json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False)
        + "\n"
    )


def _rule(code: str) -> dict[str, Any]:
    page = page_of(CODES[code])
    return {
        "id": code,
        "name": CODES[code].__name__,
        "shortDescription": {"text": page.summary},
        "help": {"text": page.body, "markdown": page.body},
        "defaultConfiguration": {"level": "error"},
    }


def _result(problem: Diagnostic, rule: int) -> dict[str, Any]:
    text = f"{problem.message}\n{problem.hint}" if problem.hint else problem.message
    result: dict[str, Any] = {
        "ruleId": problem.code,
        "ruleIndex": rule,
        "level": "error",
        "message": {"text": text},
    }
    if problem.span is not None:
        physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(problem.span.path)}}
        place = place_of(problem.span)
        if place is not None:
            physical["region"] = {
                "startLine": place.line,
                "startColumn": place.column,
                "endLine": place.end_line,
                "endColumn": place.end_column,
            }
        result["locations"] = [{"physicalLocation": physical}]
    return result


def _uri(path: Path) -> str:
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
