"""The cases themselves: enough of them, each saying what it checks, with names that can share a crate."""

import ast
from collections import Counter

from tests.differential import CASES, ROOT, TARGETS, find_cases


def test_cases_say_what_they_check() -> None:
    silent = []
    for case in find_cases():
        text = (ROOT / case.file).read_text(encoding="utf-8")
        if ast.get_docstring(ast.parse(text)) is None and not text.startswith("#"):
            silent.append(case.name)
    assert silent == []


def test_identifiers_differ() -> None:
    counts = Counter(case.identifier for case in find_cases())
    assert [name for name, count in counts.items() if count > 1] == []


def test_skips_name_known_targets() -> None:
    unknown = {
        (case.name, target) for case in find_cases() for target in (case.skips or {}) if target not in TARGETS
    }
    assert unknown == set()


def test_there_are_enough_cases() -> None:
    cases = find_cases()
    assert len(cases) >= 190
    programs = [case for case in cases if case.name.startswith("programs/")]
    assert len(programs) >= 50
    annotated = sum(_annotated((CASES / f"{case.name}.py").read_text(encoding="utf-8")) for case in programs)
    assert len(programs) / 4 < annotated < len(programs) * 3 / 4


def _annotated(text: str) -> bool:
    functions = [
        node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    return any(node.returns is not None or any(a.annotation for a in node.args.args) for node in functions)
