"""Builds many cases into one binary, once for all workers of a test run."""

import json
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from portalis.build.lock import locked
from portalis.diagnostics import Diagnostic, Refused
from portalis.diagnostics.toolchain import CompilerFault
from portalis.options import BuildOptions
from portalis.pipeline import Artifact, build_programs
from portalis.run import wasi
from portalis.targets import TARGETS
from tests.differential import Case


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a case is not in the binary."""

    codes: tuple[str, ...]
    text: str
    by_rustc: bool
    """Portalis accepted it and rustc did not."""


@dataclass(frozen=True, slots=True)
class Built:
    """What came of building some cases."""

    artifact: Artifact | None
    refused: dict[str, Refusal]
    """By the case's identifier."""

    failure: str = ""
    """What kept the whole build from being made."""


def build(cases: Sequence[Case], target: str, options: BuildOptions | None = None) -> Built:
    """Builds cases that lie in one folder into one binary; each one that is refused is left out."""
    entries = [(case.identifier, case.file) for case in cases]
    before = Path.cwd()
    if cases:
        os.chdir(cases[0].folder)  # files are given relative to it, as tracebacks show them
    try:
        # One of the targets links as `-Oz` does, so that a method out of a program's reach that is reached shows.
        artifact = build_programs(
            entries, TARGETS[target], options or BuildOptions(small_tables=target == "wasi")
        )
    except Refused as refusal:
        return _nothing_built(cases, refusal)
    finally:
        os.chdir(before)
    if target == "wasi":
        wasi.prepare(
            str(artifact.path)
        )  # else every case would begin with it, until one has done it within its time
    return Built(artifact, {name: _refusal(problems) for name, problems in artifact.refused.items()})


def build_shared(selected: Mapping[str, Sequence[Case]], target: str, folder: Path) -> Built:
    """As `build`, of the cases for a target; the first worker of a test run builds and leaves the result in `folder` for the others.

    Whoever would wait for it builds for another target meanwhile: rustc's front end uses one processor.
    """
    for each in (target, *selected):
        if _record(folder, target).exists():
            break
        with suppress(Refused):  # another worker is at it
            _build_once(selected[each], each, folder, patience=0)
    _build_once(selected[target], target, folder)
    return _from_data(json.loads(_record(folder, target).read_text(encoding="utf-8")), target)


def _build_once(cases: Sequence[Case], target: str, folder: Path, **lock: float) -> None:
    record = _record(folder, target)
    with locked(record.with_suffix(".lock"), **lock):
        if not record.exists():
            made = json.dumps(_as_data(build(cases, target)))
            written = record.with_suffix(".new")
            written.write_text(made, encoding="utf-8")
            written.rename(record)  # whoever looks without the lock sees all of it


def _record(folder: Path, target: str) -> Path:
    return folder / f"built-{target}.json"


def describe(problem: Diagnostic) -> str:
    """A diagnostic in one line."""
    span = problem.span
    place = "" if span is None else f"{span.path}:{span.line}:{span.col}: " if span.line else f"{span.path}: "
    if isinstance(problem, CompilerFault):
        return f"{place}{problem.code} rustc: {problem.detail}"
    return f"{place}{problem.code} {problem.message}"


def _refusal(problems: Sequence[Diagnostic]) -> Refusal:
    codes = tuple(dict.fromkeys(problem.code for problem in problems))
    by_rustc = any(isinstance(problem, CompilerFault) for problem in problems)
    return Refusal(codes, "\n".join(describe(problem) for problem in problems), by_rustc)


def _nothing_built(cases: Sequence[Case], refusal: Refused) -> Built:
    """Tells the refusal of every program, each for its own reasons, from a build that failed as a whole."""
    own: dict[str, list[Diagnostic]] = {}
    for problem in refusal.diagnostics:
        path = None if problem.span is None else os.path.abspath(problem.span.path)
        for case in cases:
            place = os.path.abspath(case.folder / case.file)
            if path == place or (
                path is not None
                and case.file.name == "main.py"
                and path.startswith(os.path.dirname(place) + os.sep)
            ):
                own.setdefault(case.identifier, []).append(problem)
    if any(case.identifier not in own for case in cases):
        return Built(None, {}, "\n".join(map(describe, refusal.diagnostics)) or "refused without a reason")
    return Built(None, {name: _refusal(problems) for name, problems in own.items()})


def _as_data(built: Built) -> dict[str, object]:
    made = built.artifact
    return {
        "artifact": made and [str(made.path), str(made.crate), list(made.programs)],
        "refused": {name: [list(r.codes), r.text, r.by_rustc] for name, r in built.refused.items()},
        "failure": built.failure,
    }


def _from_data(data: dict[str, object], target: str) -> Built:
    made = data["artifact"]
    refused = data["refused"]
    assert isinstance(refused, dict)
    artifact = None
    if isinstance(made, list):
        path, crate, programs = made
        artifact = Artifact(Path(path), TARGETS[target], Path(crate), tuple(programs))
    reasons = {
        name: Refusal(tuple(codes), text, by_rustc) for name, (codes, text, by_rustc) in refused.items()
    }
    return Built(artifact, reasons, str(data["failure"]))
