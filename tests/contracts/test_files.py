"""Tracked files: short enough to read, a first line that says what they hold, and nothing of the machine they were written on."""

import ast
import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LIMIT = 600
CODE = {".py", ".rs", ".j2"}
_MACHINE = re.compile(r"(?<![\w.])(/work/|/root/|/home/(?!me/)\w+/|/Users/\w+/|/tmp/\w+/\w|[A-Z]:\\Users\\)")
"""Folders of somebody's machine; `/home/me/` stands for any user in documentation."""


@cache
def _tracked() -> tuple[Path, ...]:
    try:
        listing = subprocess.check_output(
            ["git", "ls-files", "-z"], cwd=ROOT, text=True, stderr=subprocess.DEVNULL
        )
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not in a checkout")
    return tuple(ROOT / name for name in listing.split("\0") if name and (ROOT / name).is_file())


def _texts() -> list[tuple[Path, str]]:
    found = []
    for path in _tracked():
        try:
            found.append((path, path.read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            continue
    return found


def _is_generated(path: Path) -> bool:
    return "generated" in path.relative_to(ROOT).parts or path.name == "runtime_lookups.py"


def test_files_are_short_enough_to_read() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path, text in _texts()
        if path.suffix in CODE and not _is_generated(path) and (lines := text.count("\n")) > LIMIT
    }
    assert not long


def test_files_begin_with_what_they_hold() -> None:
    silent = []
    for path, text in _texts():
        if (path.suffix == ".rs" and not text.startswith("//")) or (
            path.suffix == ".py"
            and text.strip()
            and "cases" not in path.parts
            and "refused" not in path.parts
            and ast.get_docstring(ast.parse(text)) is None
        ):
            silent.append(path)
    assert [str(path.relative_to(ROOT)) for path in silent] == []


def test_no_file_names_a_machine() -> None:
    here = Path(__file__)
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}"
        for path, text in _texts()
        if path != here and path.suffix != ".lock"
        for number, line in enumerate(text.splitlines(), 1)
        if _MACHINE.search(line)
    ]
    assert found == []
