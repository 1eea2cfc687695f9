"""Runs test methods one by one and writes a line before and behind each, so that the harness knows where a process ended."""

import sys

from unittest.case import OutOfScope, SkipTest

MARK = "@@conformance"


def run(cases, fixtures):
    """`cases`: name of a class, a function that gives it, names of its methods. The arguments are the first method and how many."""
    first = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 10**9
    out = sys.stdout
    at = 0
    for name, get, methods in cases:
        ready = None
        for method in methods:
            if first <= at < first + count:
                out.write(f"\n{MARK} start {at} {name}.{method}\n")
                out.flush()
                if ready is None:
                    ready = _open(get, fixtures)
                status, text = ready if isinstance(ready, tuple) else _run(ready, method)
                sys.stdout = out
                out.write(f"\n{MARK} end {at} {status} {ascii(text)}\n")
                out.flush()
            at += 1
        if isinstance(ready, type):
            _outcome(ready.tearDownClass)
    out.write(f"\n{MARK} done\n")
    out.flush()


def _open(get, fixtures):
    """The class, set up; or the outcome of every method of it."""
    found = []

    def setup():
        while fixtures:
            fixtures.pop(0)()
        case = get()
        if case.__unittest_skip__ is not None:
            raise SkipTest(case.__unittest_skip__)
        case.setUpClass()
        found.append(case)

    outcome = _outcome(setup)
    return found[0] if outcome[0] == "passed" else outcome


def _run(case, method):
    def one():
        case(method).run_one()

    return _outcome(one)


def _outcome(function):
    """passed, skipped, outside, failed or error, and the text."""
    try:
        function()
    except SkipTest as problem:
        return "skipped", str(problem)
    except OutOfScope as problem:
        return "outside", str(problem)
    except AssertionError as problem:
        return "failed", _text(problem)
    except BaseException as problem:
        return "error", _text(problem)
    return "passed", ""


def _text(problem):
    try:
        text = f"{type(problem).__name__}: {problem}"
    except BaseException as error:
        text = f"{type(problem).__name__} (its text: {type(error).__name__})"
    try:
        lines = []
        at = problem.__traceback__
        while at is not None:
            lines.append(str(at.tb_lineno))
            at = at.tb_next
    except BaseException:
        lines = []
    return f"{text[:600]} [line {' > '.join(lines[4:9])}]"
