"""Builds many random programs into one binary, and tells which of them behave otherwise than under CPython."""

import hashlib
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from portalis.build.cache import cache_folder
from tests.builds import Built, build
from tests.differential import (
    Case,
    Outcome,
    TimeLimitError,
    ask_cpython,
    crashed,
    differences,
    explain,
    run_compiled,
)

_ORDER: Final = Path(__file__).parents[2] / "rust_runtime" / "pyrt" / "tests" / "tools"
ORACLE: Final = {
    "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent / "clock"), str(_ORDER)]),
}
"""CPython jumps from timer to timer, as the compiled programs do on their virtual clock, and orders futures as they do."""

COMPILED: Final = {"PORTALIS_CLOCK": "virtual"}
_NEVER_AWAITED: Final = re.compile(
    rb"^(?:sys:1|.*\.py:\d+): (RuntimeWarning: coroutine .* was never awaited\n)(?:  .*\n)?", re.M
)
"""A coroutine that dies with what held it is reported without its line (docs/differences.md)."""

_LIBRARY_LINE: Final = re.compile(rb" at /\S+/asyncio/\w+\.py:\d+")
"""Where a callback of the library stands, in the repr of a task: the compiled library has no files."""

TIMEOUT: Final = 10.0
LIMIT: Final = 1_000_000
"""Programs that print more than so many bytes are passed over."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A program that differs."""

    name: str
    text: str
    kind: str
    """`differs`, `crashed`, `hangs`, `refused CODE` or `rustc failed`."""

    detail: str


@dataclass(frozen=True, slots=True)
class Batch:
    """What came of some programs."""

    findings: list[Finding]
    compared: int


def run(programs: Sequence[tuple[str, str]], target: str = "native", folder: Path | None = None) -> Batch:
    """Compares programs, given as names and texts."""
    key = hashlib.blake2b(repr(programs).encode(), digest_size=8).hexdigest()
    folder = folder or cache_folder() / "fuzz" / key
    folder.mkdir(parents=True, exist_ok=True)
    cases, wanted = [], {}
    for name, text in programs:
        file = folder / f"{name}.py"
        file.write_text(text, encoding="utf-8")
        case = Case(name, Path(file.name), folder)
        outcome = _oracle(case)
        if outcome is not None:
            cases.append(case)
            wanted[name] = outcome
    if not cases:
        return Batch([], 0)
    built = build(cases, target)
    if built.failure:
        raise RuntimeError(built.failure)
    texts = dict(programs)
    found = [(case, _compare(case, wanted[case.name], built)) for case in cases]
    findings = [
        Finding(case.name, texts[case.name], *result)
        for case, result in found
        if result is not None and _is_steady(case, wanted[case.name])
    ]
    return Batch(findings, len(cases))


def _told(outcome: Outcome) -> Outcome:
    stderr = _NEVER_AWAITED.sub(rb"\1", outcome.stderr)
    if b"was never retrieved" in stderr:  # when such a task dies depends on the frames that tracebacks hold
        stderr = b"".join(sorted(stderr.splitlines(keepends=True)))
    return replace(
        outcome, stdout=_LIBRARY_LINE.sub(b"", outcome.stdout), stderr=_LIBRARY_LINE.sub(b"", stderr)
    )


def _oracle(case: Case) -> Outcome | None:
    try:
        outcome = _told(ask_cpython(case, TIMEOUT, ORACLE))
    except TimeLimitError:
        return None
    return None if len(outcome.stdout) > LIMIT or outcome.status < 0 else outcome


def _is_steady(case: Case, wanted: Outcome) -> bool:
    """Whether CPython does the same again: what depends on addresses is nobody's fault."""
    return all(_oracle(case) == wanted for _ in range(3))


_SECTION: Final = re.compile(rb"^(?=== schedule )", re.M)


def _without_circles(wanted: Outcome, got: Outcome) -> tuple[Outcome, Outcome]:
    """Leaves schedules out that end in RecursionError: tasks that wait for each other in a circle are cancelled as deep as a stack is."""
    pairs = list(zip(_SECTION.split(wanted.stdout), _SECTION.split(got.stdout), strict=False))
    if len(pairs) != len(_SECTION.split(wanted.stdout)) or len(pairs) != len(_SECTION.split(got.stdout)):
        return wanted, got
    kept = [(one, other) for one, other in pairs if b"RecursionError" not in one]
    if len(kept) == len(pairs):
        return wanted, got
    return (
        replace(wanted, stdout=b"".join(one for one, _ in kept), stderr=b""),
        replace(got, stdout=b"".join(other for _, other in kept), stderr=b""),
    )


def _compare(case: Case, wanted: Outcome, built: Built) -> tuple[str, str] | None:
    refusal = built.refused.get(case.identifier)
    if refusal is not None:
        return ("rustc failed" if refusal.by_rustc else f"refused {','.join(refusal.codes)}"), refusal.text
    assert built.artifact is not None
    try:
        got = _told(run_compiled(built.artifact, case, TIMEOUT, COMPILED))
    except TimeLimitError as error:
        return "hangs", str(error)
    wanted, got = _without_circles(wanted, got)
    if not differences(wanted, got):
        return None
    return ("crashed" if crashed(got) else "differs"), explain(wanted, got, 30)
