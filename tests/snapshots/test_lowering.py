"""The IR and the Rust text of small programs: what a person sees who reads them."""

from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from portalis.diagnostics import DiagnosticSink
from portalis.frontend import build_ir, lower, run_passes
from portalis.ir.pprint import program_text

PROGRAMS = {
    "plain_function": "def area(w, h):\n    return w * h\n\nprint(area(2.0, 3.5))\n",
    "branches": (
        "def clamp(x, low, high):\n    if x < low:\n        return low\n    return high if x > high else x\n\n"
        "print(clamp(3.0, 0.0, 1.0))\n"
    ),
    "loop": (
        "def mean(n):\n    total = 0.0\n    last, done = -1.0, False\n    for i in range(n):\n        total += i * 0.5\n"
        "        done = total > 10.0 or not done\n    return total / n, last, done\n\nprint(mean(3))\n"
    ),
    "ints": "def fib(n):\n    if n < 2:\n        return n\n    return fib(n - 1) + fib(n - 2)\n\nprint(fib(10))\n",
    "values": "def twice(x):\n    y = x + x\n    return y\n\nprint(twice('ab'), twice(1.5))\n",
    "handler": (
        "def ratio(a, b):\n    try:\n        return a / b\n    except ZeroDivisionError as error:\n        print(error)\n"
        "    return 0.0\n\nprint(ratio(1.0, 0.0))\n"
    ),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_lowering(name: str, tmp_path: Path, snapshot: SnapshotAssertion) -> None:
    file = tmp_path / f"{name}.py"
    file.write_text(PROGRAMS[name])
    program = build_ir(file, name, DiagnosticSink())
    assert program is not None
    run_passes(program)
    assert program_text(program) == snapshot(name="ir")
    made = lower(file, name, DiagnosticSink())
    assert made is not None
    functions = made.files["main_module.rs"]
    text = functions[functions.index(f"// {name}.py:1\n") :].split("\nstatic BODY_CODE", 1)[0]
    assert text == snapshot(name="rust")
