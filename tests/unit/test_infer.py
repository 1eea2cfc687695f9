"""What the passes prove about small programs, and what they must not."""

import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from portalis.diagnostics import DiagnosticSink
from portalis.frontend import build_ir
from portalis.ir import ops as ir
from portalis.ir.check import BadIR, check_program
from portalis.ir.program import FunctionIR, ProgramIR
from portalis.ir.types import F64
from portalis.passes import PASSES

Compile = Callable[[str], ProgramIR]


@pytest.fixture
def analysed(tmp_path: Path) -> Compile:
    """Compiles a text up to the last pass; the IR is verified behind each."""

    def compile_(text: str) -> ProgramIR:
        file = tmp_path / "program.py"
        file.write_text(textwrap.dedent(text))
        sink = DiagnosticSink()
        program = build_ir(file, "program", sink)
        assert program is not None, sink.sorted()
        check_program(program, "building")
        for transform in PASSES:
            transform(program)
            check_program(program, transform.__name__)
        return program

    return compile_


def function(program: ProgramIR, name: str) -> FunctionIR:
    """A function of the entry module."""
    return next(f for f in program.modules[0].functions if f.name == name)


def types(program: ProgramIR, name: str) -> dict[str, str]:
    """The types of a function's parameters and locals, and of its result."""
    f = function(program, name)
    found = {v.name: str(v.type) for v in [*(p.var for p in f.params), *f.locals]}
    return {**found, "return": str(f.result)}


def test_floats_bools_and_bounded_ints_are_machine_numbers(analysed: Compile) -> None:
    program = analysed(
        """
        def f(a, n):
            total = 0.0
            big = False
            for i in range(n):
                total += a * i
                big = big or total > 10.0
            return total

        f(1.5, 3)
        """
    )
    assert types(program, "f") == {
        "a": "float:f64",
        "n": "int:i64",
        "total": "float:f64",
        "big": "bool:bool",
        "i": "int:i64",
        "return": "float:f64",
    }


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("x = n % 10", "int:i64"),
        ("x = n & 255", "int:i64"),
        ("x = len(str(n)) - 1", "int:i64"),
        ("x = 0\n    while n:\n        x += 1", "int:i64"),
        ("x = 0\n    while x < 100:\n        x += 50", "int:i64"),
        ("x = min(n // 1, 5)\n    x = max(x, -5)", "int:i64"),
        ("x = max(min(n // 1, 5), -5)", "int:i64"),
        ("x = 2**63 - 1", "int:i64"),
        ("x = 2**63", "int"),
        ("x = 2**62 * 2 - 1", "int:i64"),
        ("x = 1\n    while n:\n        x += x", "int"),
        ("x = 1\n    while n:\n        x += 1000", "int"),
        ("x = n // 3", "int"),
        ("for x in range(n):\n        pass", "int:i64"),
        ("for x in range(2**62, n, 2**61):\n        pass", "int"),
        ("x = 5\n    for x in 'ab':\n        pass", "object"),
        ("x = 5\n    del x", "int"),
        ("x = 5\n    def g():\n        return x", "object"),
        ("x = 5\n    while n:\n        x, y = y, x\n        y += 1", "int"),
    ],
)
def test_ints_within_bounds(analysed: Compile, text: str, kind: str) -> None:
    program = analysed(f"def f(n):\n    y = 3\n    {text}\n    n = n + 1\n\nf(3)\nf(2**70)\n")
    assert types(program, "f")["x"] == kind


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("g = f", "read as a value"),
        ("print(f)", "passed on"),
        ("import sys\nsys.modules['__main__'].f('text')", "reached through its module"),
        ("f(*[1.5])", "called with a star"),
        ("f('text')", "called with something else"),
        ("for f in (print, f): f(1.5)", "the name is bound twice"),
        ("def other():\n    global f\n    f = print", "the name is bound elsewhere"),
    ],
)
def test_parameters_stay_values_where_not_every_call_is_a_float(
    analysed: Compile, body: str, reason: str
) -> None:
    program = analysed(f"def f(x):\n    return x\nf(1.5)\n{body}\n")
    assert types(program, "f")["x"] == "object", reason


@pytest.mark.parametrize(
    "text",
    [
        "x = 1.5\n    if n:\n        x = None",
        "x = 1.5\n    def g():\n        nonlocal x\n        x = 1",
        "x = 1.5\n    del x",
        "if n:\n        x = 1.5\n    print(x)",
        "x = n\n    x = 1.5",
        "x = 0\n    x = x + 0.5",
        "x, y = 1.5, 2\n    x = y = n",
        "x = 1.5\n    for x in [1.5]:\n        pass",
        "x = 1.5\n    try:\n        pass\n    except ValueError as x:\n        pass",
        "(x, y), z = (1.5, 2.5), 3.5",
        "x = 1.5 + n",
        "x = n * 0.5 < 1.5",
        "x = y = 1.5\n    y = 1",
        "x = (-1) ** n",
        "x = f'{n}' == 'a'",
    ],
)
def test_a_variable_stays_a_value(analysed: Compile, text: str) -> None:
    program = analysed(f"def f(n):\n    {text}\nprint(f)\n")
    assert ":" not in types(program, "f")["x"]


def test_a_chain_of_calls_is_followed_to_its_end(analysed: Compile) -> None:
    program = analysed(
        """
        def first(x):
            return second(x, True)

        def second(x, flag):
            if x > 10.0:
                return x
            return first(x + 1.0) if flag else -x

        print(first(0.5))
        """
    )
    assert types(program, "first") == {"x": "float:f64", "return": "float:f64"}
    assert types(program, "second") == {"x": "float:f64", "flag": "bool:bool", "return": "float:f64"}
    assert function(program, "first").recursive


def test_the_checker_finds_a_wrong_representation(analysed: Compile) -> None:
    program = analysed("def f(x):\n    return x * 2.0\nf(1.5)\n")
    last = function(program, "f").body[-1]
    assert isinstance(last, ir.Return)
    last.value = ir.Const("text")
    with pytest.raises(BadIR, match="held as Value where f64 is wanted"):
        check_program(program, "damage")


def test_the_checker_finds_a_variable_of_another_function(analysed: Compile) -> None:
    program = analysed("def f():\n    x = 1.5\n    return x\ndef g():\n    return 1\nf(), g()\n")
    stolen = function(program, "f").locals[0]
    function(program, "g").body[-1] = ir.Return(ir.LocalGet(stolen, False, type=F64))
    with pytest.raises(BadIR, match="variable x is not declared"):
        check_program(program, "damage")


def test_the_checker_finds_a_label_that_is_not_there(analysed: Compile) -> None:
    program = analysed("def f():\n    return 1\nf()\n")
    function(program, "f").body.insert(0, ir.Leave("nowhere"))
    with pytest.raises(BadIR, match="no block nowhere"):
        check_program(program, "damage")


def private(program: ProgramIR) -> set[str]:
    """The functions whose calls are all seen."""
    return {f.qualname for m in program.modules for f in m.functions if f.private}


@pytest.mark.parametrize(
    ("main", "expected"),
    [
        ("from helpers import f\nf(1.5)", True),
        ("import helpers\nhelpers.f(1.5)", True),
        ("from helpers import f\nf(1.5)\ng = f", False),
        ("from helpers import *\nf(1.5)", False),
        ("import helpers\nhelpers.f(1.5)\nprint(helpers)", False),
        ("import helpers\nhelpers.f(1.5)\nhelpers.f = print", False),
        ("import helpers\nhelpers.f(1.5)\nmodule = helpers\nmodule.f('text')", False),
        ("import helpers\nhelpers.f(1.5)\ngetattr(helpers, 'f')('text')", False),
        ("import helpers\nhelpers.f(1.5)\ndef use():\n    import helpers\n    helpers.f('text')", False),
        ("from between import f\nf(1.5)", False),
        ("from between import *\nprint(f)", False),
        ("import between\nbetween.f(1.5)\nprint(between)", False),
        ("from between import f\nf(1.5)\nprint(f)", False),
        ("import between\nbetween.f(1.5)\nbetween.helpers.f('text')", False),
        ("import sys\nimport helpers\nhelpers.f(1.5)\nprint(sys.argv)", True),
        ("import sys\nimport helpers\nhelpers.f(1.5)\nprint(sys.modules)", False),
        ("import sys\nimport helpers\nhelpers.f(1.5)\nprint(sys)", False),
    ],
)
def test_a_function_of_another_module(analysed: Compile, tmp_path: Path, main: str, expected: bool) -> None:
    (tmp_path / "helpers.py").write_text("def f(x):\n    return x\n")
    (tmp_path / "between.py").write_text("import helpers\nfrom helpers import f\nf(2.5)\n")
    program = analysed(main)
    assert ("f" in private(program)) is expected
    helper = next(f for m in program.modules for f in m.functions if f.qualname == "f")
    assert helper.params[0].var.type.repr.value == ("f64" if expected else "Value")


def test_what_cannot_raise(analysed: Compile) -> None:
    program = analysed(
        """
        def area(w, h):
            return w * h

        def half(x, y):
            return x / y

        def both(x):
            return area(x, 2.0) + 1.0

        def calls(x):
            return half(x, 2.0)

        def endless(x):
            return endless(x + 1.0)

        def dynamic(x):
            print(x)

        area(1.5, 2.0), half(1.5, 2.0), both(1.5), calls(1.5), endless(1.5), dynamic(1.5)
        """
    )
    found = {f.name: (f.can_raise, f.recursive) for f in program.modules[0].functions}
    assert found == {
        "area": (False, False),
        "half": (True, False),
        "both": (False, False),
        "calls": (True, False),
        "endless": (True, True),
        "dynamic": (True, True),
    }
