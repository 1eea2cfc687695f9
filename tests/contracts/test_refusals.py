"""Every code is reported for a program that deserves it: the example of its page, or a program in tests/refused."""

import re
from pathlib import Path

import pytest

from portalis.diagnostics import CODES, DiagnosticSink, Refused
from portalis.diagnostics.page import page_of
from portalis.frontend import lower

PROGRAMS = Path(__file__).parents[1] / "refused"

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
    assert {path.stem for path in PROGRAMS.iterdir() if path.name != "__pycache__"} <= set(_codes())
