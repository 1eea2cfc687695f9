"""The stages in order: lower, write the crate, build it; and check, which stops after the first."""

import importlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from portalis.build import cache, stamp
from portalis.build.cargo import CargoBuild, GeneratedCodeRejected, RustError
from portalis.build.lock import locked
from portalis.build.shrink import shrunk
from portalis.build.toolchain import find_toolchain, require_target
from portalis.capabilities import DESCRIPTIONS, INSTEAD
from portalis.crate import crate_files, write_crate
from portalis.crate.writer import refusal
from portalis.diagnostics import Diagnostic, DiagnosticSink, Refused, Span
from portalis.diagnostics.capability import TargetLacksCapability
from portalis.diagnostics.render import render_warnings
from portalis.diagnostics.toolchain import CompilerFault
from portalis.faults import internal_error
from portalis.options import SMALL, BuildOptions
from portalis.program import RustProgram
from portalis.sources import package_of, require_source
from portalis.targets import Target

_DEFAULTS = BuildOptions()

Entries = Sequence[tuple[str, Path]]
"""Programs to compile: the name each gets (a Rust identifier) and its file, as the user gave it."""


@dataclass(frozen=True, slots=True)
class Artifact:
    """A finished build."""

    path: Path
    """The binary or module."""

    target: Target
    crate: Path
    """The folder of the Rust crate that it was built from."""

    programs: tuple[str, ...]
    """The names of the programs in it; with more than one, PORTALIS_PROGRAM chooses."""

    refused: Mapping[str, tuple[Diagnostic, ...]] = field(default_factory=dict)
    """The programs that were left out of a build of many, and why."""

    @property
    def published(self) -> list[Path]:
        """The files that a user is given: the artifact, and what the target has beside it."""
        beside = [path for folder in self.target.companions[:1] for path in (self.crate / folder).iterdir()]
        return [self.path, *(self.path.with_name(path.name) for path in sorted(beside))]

    def run(
        self, argv: Sequence[str], *, program: str = "", **options: Any
    ) -> "subprocess.CompletedProcess[bytes]":
        """Runs the artifact as a child process; `options` go to `subprocess.run`.

        `argv[0]` is what the program sees as its own name, and `program` chooses among many.
        """
        return subprocess.run(**self.command(argv, program, options.pop("env", None)), **options)

    def command(
        self, argv: Sequence[str], program: str = "", env: Mapping[str, str] | None = None
    ) -> dict[str, Any]:
        """What `subprocess.Popen` is given to start it: arguments, executable and environment. Arguments as of `run`."""
        environment = dict(env or os.environ)
        environment.pop("PORTALIS_PROGRAM", None)
        if program:
            environment["PORTALIS_PROGRAM"] = program
        runner = importlib.import_module(self.target.runner)
        return {
            "args": runner.command(str(self.path), argv),
            "executable": runner.executable(str(self.path)),
            "env": environment,
        }


def lower_program(
    name: str,
    file: Path,
    target: Target,
    package: str = "",
    lenient: bool = False,
    *,
    small: bool = False,
    alone: bool = True,
) -> RustProgram:
    """Stage one, for one program: Python in, Rust text out. Raises Refused with every problem found.

    `package` is the one that the file is run in, as by `python -m package.file`. With `lenient` a refused function raises
    NotImplementedError when it is called; a warning for each is printed on stderr. A `small` program links only what it can
    reach. One that is `alone` in its binary can be imported, where the target offers that.
    """
    sink = DiagnosticSink()
    require_source(file, sink)
    importable = alone and target.importable
    program = None if sink else _lowered(file, name, sink, package, lenient, small, importable)
    if program is not None:
        for capability in sorted(program.needs - target.capabilities):
            words = DESCRIPTIONS.get(capability, capability)
            place, name = program.places.get(capability, (Span(file), ""))
            instead = INSTEAD.get(capability, "")
            sink.report(TargetLacksCapability(place, target.name, words, name, instead))
    if sink or program is None:
        raise Refused(*sink.sorted())
    if program.warnings:
        sys.stderr.write(render_warnings(program.warnings))
    return program


def _lowered(
    file: Path, name: str, sink: DiagnosticSink, package: str, lenient: bool, small: bool, importable: bool
) -> RustProgram | None:
    """What the front end makes of a file; a fault of its own becomes a diagnostic that names the file."""
    from portalis.frontend import lower

    try:
        return lower(file, name, sink, package, lenient, small=small, importable=importable)
    except Refused:
        raise
    except Exception as error:
        sink.report(internal_error(error, Span(file)))
    return None


def build_program(file: Path, target: Target, options: BuildOptions = _DEFAULTS) -> Artifact:
    """Builds one program, or returns the finished build if nothing has changed. Raises Refused."""
    name = stamp.program_name(str(file))
    artifact = build_programs([(name, file)], target, options)
    if artifact.refused:
        raise Refused(*artifact.refused[name])
    return artifact


def build_programs(entries: Entries, target: Target, options: BuildOptions = _DEFAULTS) -> Artifact:
    """Builds many programs into one binary, so that they share one run of cargo.

    A program that is refused is left out; `Artifact.refused` says why. Names must differ from each other.
    Raises Refused for what concerns the build as a whole (no cargo, disk full), or when no program is left.
    """
    programs = [(str(file), name) for name, file in entries]
    key = stamp.build_key(programs, target.name, options.key, options.lenient)
    label = entries[0][0] if len(entries) == 1 else "programs"
    folder = Path(stamp.program_folder(label, key))
    try:
        with locked(folder / ".lock"):
            return _Build(entries, target, options, folder, label, key).finished_or_made()
    except OSError as error:
        raise refusal(error, folder) from error


@dataclass(slots=True)
class _Build:
    """One build while it is made; its folder is locked."""

    entries: Entries
    target: Target
    options: BuildOptions
    folder: Path
    label: str
    key: str
    refused: dict[str, tuple[Diagnostic, ...]] = field(default_factory=dict)

    @property
    def crate(self) -> Path:
        return self.folder / "crate"

    def finished_or_made(self) -> Artifact:
        current = stamp.read_current(str(self.folder))
        if current is not None:
            return self._artifact(Path(current["artifact"]), current["programs"])
        programs = self._lower_all()
        toolchain = find_toolchain()
        require_target(toolchain, self.target.triple)
        cargo = CargoBuild(
            toolchain,
            self.crate,
            self.target,
            self.options.profile,
            cache.cache_folder() / "target" / toolchain.fingerprint,
            self.options.verbose,
        )
        while True:
            self._write_crate(programs)
            try:
                made = cargo.run()
                break
            except GeneratedCodeRejected as rejection:
                programs = self._without_rejected(programs, rejection.errors)
        return self._keep(made, programs)

    def _lower_all(self) -> list[RustProgram]:
        programs = []
        for name, file in self.entries:
            try:
                options = self.options
                program = lower_program(
                    name,
                    file,
                    self.target,
                    lenient=options.lenient,
                    small=options.links_little,
                    alone=len(self.entries) == 1,
                )
                programs.append(program)
            except Refused as refusal:
                self.refused[name] = refusal.diagnostics
        self._require_some(programs)
        return programs

    def _require_some(self, programs: list[RustProgram]) -> None:
        if not programs and self.entries:
            raise Refused(*(problem for problems in self.refused.values() for problem in problems))

    def _write_crate(self, programs: list[RustProgram]) -> None:
        runtime = cache.runtime()
        package = f"{self.label}-{self.key[:8]}"
        small = self.options.profile == SMALL
        files = crate_files(programs, self.target, package, runtime.workspace, runtime.templates, small=small)
        write_crate(self.crate, files)

    def _without_rejected(self, programs: list[RustProgram], errors: list[RustError]) -> list[RustProgram]:
        """What is left when the programs that rustc refused are taken out; keeps what rustc said beside the crate."""
        log = self.folder / "rustc-errors.txt"
        log.write_text("\n".join(error.rendered for error in errors), encoding="utf-8")
        if self.options.verbose:
            sys.stderr.write(log.read_text(encoding="utf-8"))
        left = []
        for program in programs:
            own = [error for error in errors if error.file.startswith(f"src/{program.name}/")]
            if own or len(programs) == 1:
                self.refused[program.name] = tuple(_compiler_faults(program, own or errors, self.crate))
            else:
                left.append(program)
        if len(left) == len(programs):  # rustc named no file of any program
            raise Refused(CompilerFault(None, self.crate, errors[0].message))
        self._require_some(left)
        return left

    def _keep(self, made: Path, programs: list[RustProgram]) -> Artifact:
        """Copies what cargo made out of the shared folder, and stamps the build as finished."""
        path = self.folder / "out" / f"{self.label}{self.target.suffix}"
        path.parent.mkdir(parents=True, exist_ok=True)
        stamp.remove(str(self.folder))
        if self.options.profile == SMALL and (self.target.triple or "").startswith("wasm32-"):
            made = shrunk(made)
        replace_file(made, path)
        for folder in self.target.companions:
            for companion in (self.crate / folder).iterdir():
                replace_file(companion, path.with_name(companion.name))
        names = [program.name for program in programs]
        if not self.refused:
            sources = {os.path.abspath(source) for program in programs for source in program.sources}
            extra = {"programs": names}
            stamp.write(str(self.folder), sources, str(path), stamp.toolchain_fingerprint(), extra)
        return self._artifact(path, names)

    def _artifact(self, path: Path, names: Iterable[str]) -> Artifact:
        return Artifact(path, self.target, self.crate, tuple(names), dict(self.refused))


def replace_file(source: Path, path: Path) -> None:
    """Copies a file so that `path` is the old one or the new one at every moment, even while the old one runs."""
    draft = path.with_name(f"{path.name}.{os.getpid()}~")
    try:
        shutil.copy2(source, draft)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _compiler_faults(program: RustProgram, errors: list[RustError], crate: Path) -> list[Diagnostic]:
    """One fault for each line of the Python program that rustc complained about."""
    faults: dict[Span | None, Diagnostic] = {}
    for error in errors:
        line = _python_line(program, error)
        faults.setdefault(line, CompilerFault(line, crate, error.message))
    return list(faults.values())


_MARK = re.compile(r"//+ (\S+\.py):(\d+)")


def _python_line(program: RustProgram, error: RustError) -> Span | None:
    """The line of the program that a place in the Rust text came from, by the nearest mark above it."""
    text = program.files.get(error.file.removeprefix(f"src/{program.name}/"), "")
    for line in reversed(text.splitlines()[: error.line]):
        mark = _MARK.search(line)
        if mark:
            for source in program.sources:
                if source.as_posix().endswith(mark[1]):
                    return Span(source, int(mark[2]), 0, int(mark[2]), 0)
            return Span(Path(mark[1]), int(mark[2]), 0, int(mark[2]), 0)
    return None


def transpile(file: Path, output: Path, target: Target, lenient: bool = False) -> Path:
    """Writes the program's crate to the folder `output`; needs no Rust toolchain. Raises Refused."""
    name = stamp.program_name(str(file))
    program = lower_program(name, file, target, lenient=lenient)
    try:
        runtime = cache.runtime()
        write_crate(output, crate_files([program], target, name, runtime.workspace, runtime.templates))
    except OSError as error:
        raise refusal(error, output) from error
    return output


def check(files: Iterable[Path], target: Target, lenient: bool = False) -> list[Diagnostic]:
    """Every problem of every program among `files`, each once. A file that an earlier program imports is not repeated.

    A file of a package is taken as `python -m` takes it, so that its relative imports mean what they mean.
    """
    problems = DiagnosticSink()
    covered: set[Path] = set()
    for file in files:
        if file.resolve() in covered:
            continue
        try:
            program = lower_program(stamp.program_name(str(file)), file, target, package_of(file), lenient)
            covered.update(source.resolve() for source in program.sources)
        except Refused as refused:
            for problem in refused.diagnostics:
                problems.report(problem)
    return problems.sorted()
