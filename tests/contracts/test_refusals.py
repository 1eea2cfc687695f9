"""Every code is reported for a program that deserves it: the example of its page, or a program in tests/refused."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from portalis.diagnostics import CODES, DiagnosticSink, Refused
from portalis.diagnostics.page import page_of
from portalis.frontend import lower
from portalis.pipeline import lower_program
from portalis.targets import TARGETS

PROGRAMS = Path(__file__).parents[1] / "refused"

BY_TARGET = PROGRAMS / "PTL401"
"""Programs that some targets refuse; a line of each says which, and what asks for too much."""

ELSEWHERE = {
    "PTL103": "a matter of the command line; tests/unit covers it",
    "PTL104": "a matter of the command line; tests/unit covers it",
    "PTL105": "a matter of the command line; tests/unit covers it",
    "PTL106": "a matter of the command line; tests/unit covers it",
}


def _codes() -> list[str]:
    """The codes of programs; the blocks 4 and 5 are about targets and machines, which tests/unit sets up."""
    return [code for code in sorted(CODES) if code[3] in "123" and code not in ELSEWHERE]


def _program(code: str, folder: Path) -> Path:
    for file in (PROGRAMS / f"{code}.py", PROGRAMS / code / "main.py"):
        if file.exists():
            return file
    example = re.search(
        r"^## Example\n```python\n(.*?)^```", page_of(CODES[code]).body, re.MULTILINE | re.DOTALL
    )
    assert example, f"{code} has neither a Python example nor a program in tests/refused"
    file = folder / "app.py"
    file.write_text(example[1], encoding="utf-8")
    return file


@pytest.mark.parametrize("code", _codes())
def test_code_is_reported(code: str, tmp_path: Path) -> None:
    sink = DiagnosticSink()
    try:
        lower(_program(code, tmp_path), "app", sink)
    except Refused as refused:
        problems = list(refused.diagnostics)
    else:
        problems = sink.sorted()
    assert code in [problem.code for problem in problems]


def test_programs_are_named_after_codes() -> None:
    known = {*_codes(), BY_TARGET.name}
    assert {path.stem for path in PROGRAMS.iterdir() if path.name != "__pycache__"} <= known


def _by_target() -> Iterator[tuple[str, str, str]]:
    """The programs about targets: the file's stem, a target, and what asks for too much there; nothing if it is compiled."""
    for file in sorted(BY_TARGET.glob("*.py")):
        text = file.read_text(encoding="utf-8")
        found = re.search(r"^# (?:refused for (.*): (.*)|compiled for (.*))$", text, re.MULTILINE)
        assert found, f"{file} does not say which targets refuse it"
        for target in (found[1] or found[3]).split():
            yield file.stem, target, found[2] or ""


@pytest.mark.parametrize(("stem", "target", "asks"), list(_by_target()))
def test_target_lacks_capability(stem: str, target: str, asks: str) -> None:
    found: list[tuple[str, bool]] = []
    try:
        lower_program("app", BY_TARGET / f"{stem}.py", TARGETS[target])
    except Refused as problem:
        found = [(d.code, f"`{asks}` needs" in d.message and "; or " in d.hint) for d in problem.diagnostics]
    assert found == ([("PTL401", True)] if asks else [])
