"""`--lenient`: what would be refused raises NotImplementedError with the diagnostic when it is called."""

from pathlib import Path

import pytest

from portalis.diagnostics import DiagnosticSink, Refused
from portalis.frontend import lower
from portalis.options import BuildOptions, parse_run
from portalis.pipeline import build_program, check
from portalis.targets import NATIVE

PROGRAM = """
import multiprocessing, math
from collections import namedtuple, nosuch

made = multiprocessing.HIGHEST_PROTOCOL


def reads_a_refused_name():
    return made


def runs_text(x=3):
    print("never printed")
    exec("x = 1")


class Shape:
    side = compile("1", "", "eval")
    corners = 4

    def area(self):
        return nosuch

    def steps(self):
        yield eval("1")

    def outer(self):
        def inner():
            return eval("2")
        return inner


calls = [reads_a_refused_name, runs_text, Shape().area, lambda: Shape().side, lambda: list(Shape().steps()), Shape().outer()]
for call in calls:
    try:
        print("returned", call())
    except NotImplementedError as error:
        print(str(error).rpartition("/")[2])
print(Shape.corners, math.floor(2.5))
"""

EXPECTED = """\
app.py:2:1: PTL202: the standard library's module 'multiprocessing' is not supported yet
app.py:14:5: PTL110: exec() of text that is made at run time cannot be compiled
app.py:3:37: PTL203: 'collections.nosuch' is not supported
app.py:18:12: PTL110: compile() of text that is made at run time cannot be compiled
app.py:25:15: PTL110: eval() of text that is made at run time cannot be compiled
app.py:29:20: PTL110: eval() of text that is made at run time cannot be compiled
4 2
"""


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """The program as a file."""
    file = tmp_path / "app.py"
    file.write_text(PROGRAM, encoding="utf-8")
    return file


def test_without_it_the_program_is_refused(app: Path) -> None:
    sink = DiagnosticSink()
    assert lower(app, "app", sink) is None
    assert {problem.code for problem in sink.sorted()} == {"PTL110", "PTL202", "PTL203"}


def test_each_function_and_name_gets_one_warning(app: Path) -> None:
    program = lower(app, "app", sink := DiagnosticSink(), lenient=True)
    assert program is not None and not sink
    assert [what for what, _ in program.warnings] == [
        "multiprocessing",
        "nosuch",
        "made",
        "reads_a_refused_name()",
        "runs_text()",
        "Shape.side",
        "Shape.area()",
        "Shape.steps()",
        "Shape.outer.<locals>.inner()",
    ]


def test_calls_raise_what_the_compiler_would_have_said(app: Path, capsys: pytest.CaptureFixture[str]) -> None:
    artifact = build_program(app, NATIVE, BuildOptions(lenient=True))
    assert "warning[PTL110]" in capsys.readouterr().err
    done = artifact.run(["app"], capture_output=True, text=True, check=True)
    assert done.stdout == EXPECTED


def test_a_strict_build_is_another_build(app: Path) -> None:
    with pytest.raises(Refused):
        build_program(app, NATIVE)


def test_check_reports_nothing_that_lenient_mode_takes(app: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check([app], NATIVE, lenient=True) == []
    assert "`runs_text()` raises NotImplementedError" in capsys.readouterr().err


def test_a_statement_without_a_name_raises_where_it_stands(tmp_path: Path) -> None:
    file = tmp_path / "app.py"
    file.write_text("print(1)\nexec('x')\nprint(2)\n", encoding="utf-8")
    done = build_program(file, NATIVE, BuildOptions(lenient=True)).run(["app"], capture_output=True)
    assert (done.returncode, done.stdout) == (1, b"1\n")
    assert b"NotImplementedError" in done.stderr and b"PTL110" in done.stderr


def test_syntax_errors_are_refused_as_before(tmp_path: Path) -> None:
    file = tmp_path / "app.py"
    file.write_text("def f(:\n", encoding="utf-8")
    with pytest.raises(Refused):
        build_program(file, NATIVE, BuildOptions(lenient=True))


def test_the_option_may_stand_behind_the_file() -> None:
    assert parse_run(["a.py", "--lenient"]).options.lenient
    assert parse_run(["--lenient", "a.py", "--", "--lenient"]).arguments == ["--lenient"]
