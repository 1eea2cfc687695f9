"""The harness of `make conformance`: what it makes of doctests, how it survives crashes, what it counts."""

import ast
import sys
from pathlib import Path

from tests.conformance.doctests import examples_of
from tests.conformance.execute import Outcome, run_methods
from tests.conformance.report import judge, page

MODULE = '''
import doctest
doctests = """
>>> a, *b = range(3)
>>> b
[1, 2]
>>> for x in b: x
1
2
>>> 1 +
Traceback (most recent call last):
SyntaxError: invalid syntax
>>> int("x")
Traceback (most recent call last):
ValueError: invalid literal
"""
__test__ = {"doctests": doctests}
'''

PROGRAM = """
import os, sys, time
first, count = int(sys.argv[1]), int(sys.argv[2])
for i in range(first, first + count):
    print(f"@@conformance start {i} A.m{i}", flush=True)
    if i == 1:
        os._exit(3)
    if i == 2:
        time.sleep(60)
    print(f"noise\\n@@conformance end {i} passed ''", flush=True)
print("@@conformance done", flush=True)
"""


def test_examples_become_a_module_that_shows_values() -> None:
    text = examples_of(ast.parse(MODULE), "test_x")["test_doctests"]
    ast.parse(text)
    assert text.count("with _examples.expect(") == 4  # without the one that expects a SyntaxError
    assert "_examples.show(b)" in text and "_examples.show(x)" in text
    assert "'ValueError: invalid literal\\n'" in text


def test_a_run_goes_on_behind_crashes_and_hangs(tmp_path: Path) -> None:
    file = tmp_path / "program.py"
    file.write_text(PROGRAM, encoding="utf-8")
    methods = [f"A.m{i}" for i in range(5)]
    found = run_methods([sys.executable, str(file)], tmp_path, methods, range(5), 5.0)
    assert [found[m].status for m in methods] == ["passed", "crash", "hang", "passed", "passed"]


def test_a_program_that_does_not_start_fails_every_method(tmp_path: Path) -> None:
    found = run_methods([sys.executable, "-c", "raise KeyError(1)"], tmp_path, ["A.a", "A.b"], range(2), 5.0)
    assert {outcome.status for outcome in found.values()} == {"module"}


def test_what_counts() -> None:
    passed = Outcome("passed")
    refused = Outcome("error", "NotImplementedError: a.py:1:2: PTL202: no such module [line 3]")
    by_design = Outcome("error", "NotImplementedError: a.py:1:2: PTL110: exec() [line 3]")
    verdicts = {
        "A.a": judge("m", "A.a", passed, passed),
        "A.b": judge("m", "A.b", passed, Outcome("failed", "1 != 2")),
        "A.c": judge("m", "A.c", passed, refused),
        "A.d": judge("m", "A.d", passed, by_design),
        "A.e": judge("m", "A.e", Outcome("failed", "no"), passed),
        "A.f": judge("m", "A.f", Outcome("outside", "cpython_only"), passed),
        "A.g": judge("m", "A.g", passed, Outcome("skipped", "why")),
    }
    statuses = [verdict.status for verdict in verdicts.values()]
    assert statuses == ["passed", "failed", "refused", "internals", "other", "internals", "failed"]
    assert "**1 of 4 methods pass: 25.0 %.**" in page({"m": verdicts})
