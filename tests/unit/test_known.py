"""Tests whose outcome is known at compile time, and names of the library that a program asks for."""

from pathlib import Path

import pytest

from portalis.diagnostics import DiagnosticSink
from portalis.frontend import build_ir


def problems(folder: Path, text: str) -> list[str]:
    """What refuses a program."""
    entry = folder / "app.py"
    entry.write_text(text)
    sink = DiagnosticSink()
    build_ir(entry, "app", sink)
    return [problem.message for problem in sink.sorted()]


@pytest.mark.parametrize(
    "test",
    [
        'sys.platform == "win32"',
        'sys.platform.startswith("win")',
        'os.name == "nt" and unknown()',
        "sys.version_info >= (3, 12)",
        "sys.version_info[0] < 3",
        "not sys.version_info[:2] >= (3, 8)",
        'hasattr(os, "startfile")',
        "typing.TYPE_CHECKING",
    ],
)
def test_what_never_runs_is_not_refused(tmp_path: Path, test: str) -> None:
    """Here `os.startfile`, which Windows alone has."""
    head = "import os, sys, typing\n"
    assert problems(tmp_path, f"{head}if {test}:\n    os.startfile('x')\n") == []
    assert problems(tmp_path, f"{head}x = os.startfile('x') if {test} else 1\n") == []
    assert problems(tmp_path, f"{head}if {test}:\n    pass\nelse:\n    os.startfile('x')\n")


@pytest.mark.parametrize(
    "test", ["len(sys.argv) > 1", "sys.version_info >= (3, 11, 5)", 'sys.platform == "linux"']
)
def test_what_may_run_is_refused(tmp_path: Path, test: str) -> None:
    """The outcome depends on the run, the release or the target."""
    assert problems(tmp_path, f"import os, sys\nif {test}:\n    os.startfile('x')\n")


def test_a_name_that_cpython_has_is_asked_for(tmp_path: Path) -> None:
    """Its answer would be another one."""
    asked = problems(tmp_path, "import os\nprint(hasattr(os, 'fork'), getattr(os, 'openpty', None))\n")
    assert asked == ["'os.fork' is not supported", "'os.openpty' is not supported"]
    assert (
        problems(
            tmp_path, "import os\nprint(hasattr(os, 'path'), hasattr(os, 'nonsense'), getattr(os, 'sep'))\n"
        )
        == []
    )
