"""Measures compiled programs against CPython and hand-written Rust, and the compiler itself, in one run: `make bench`.

All programs share one binary, so that they share one optimised build; the flags are those of `portalis build -O`. What counts is
the processor time of the whole process, from start to end, the least of several rounds that alternate between the contenders: what
else the machine does only ever adds. Nothing is subtracted. Output is compared before a figure counts.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from bench_compiler import compiler_figures
from bench_operations import PROGRAM as OPERATIONS
from bench_operations import measure_operations
from bench_report import Figures, ProgramRow, publish
from rich.console import Console

from portalis.build.toolchain import find_toolchain
from portalis.diagnostics import Refused
from portalis.diagnostics.render import render_text
from portalis.options import RELEASE, BuildOptions
from portalis.pipeline import Artifact, build_program, build_programs
from portalis.targets import NATIVE, TARGETS

ROOT = Path(__file__).resolve().parent.parent
PROGRAMS = Path("benchmarks")
RUST_FLAGS = "--edition=2024 -Copt-level=3 -Clto=fat -Ccodegen-units=1 -Cpanic=abort -Cstrip=symbols".split()
console = Console(stderr=True)


@dataclass
class Contender:
    """One way to run a program, with its times."""

    start: "Callable[[], subprocess.CompletedProcess[bytes]]"
    seconds: list[float] = field(default_factory=list)
    """Processor time, user and system, of the process."""

    elapsed: list[float] = field(default_factory=list)
    output: tuple[int, bytes] = (0, b"")
    """Exit code and standard output."""

    def measure(self) -> None:
        """Runs it once more."""
        started, used = time.perf_counter(), processor_time()
        done = self.start()
        self.seconds.append(processor_time() - used)
        self.elapsed.append(time.perf_counter() - started)
        self.output = (done.returncode, done.stdout)


def processor_time() -> float:
    """Seconds that children used, those that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> int:
    """Measures, prints, writes; returns the exit code: 1 if a program was refused or printed something else."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="how often each program is run")
    parser.add_argument("--docs", action="store_true", help="write the tables into docs/benchmarks.md, too")
    parser.add_argument("--wasi", action="store_true", help="run the programs under wasmtime, too")
    parser.add_argument("--programs-only", action="store_true", help="leave the compiler's own figures out")
    parser.add_argument("--operations-only", action="store_true", help="only single operations of asyncio")
    parser.add_argument("--alone", metavar="NAME", help="also build this program alone, as a user does")
    chosen = parser.parse_args()
    os.chdir(ROOT)  # builds are named by the paths that they are given
    try:
        figures = Figures(rounds=chosen.rounds)
        if chosen.operations_only:
            console.print("[dim]building the operations with -O[/dim]")
            built = build_programs([(OPERATIONS.stem, OPERATIONS)], NATIVE, BuildOptions(RELEASE))
            figures.operations = measure_operations(built.path, OPERATIONS.stem)
        else:
            measure_programs(figures, chosen.rounds, ["native", *(["wasi"] * chosen.wasi)], chosen.alone)
        if not (chosen.programs_only or chosen.operations_only):
            figures.compiler = compiler_figures(lambda text: console.print(f"[dim]{text}[/dim]"))
    except Refused as refused:
        console.print(render_text(refused.diagnostics), highlight=False)
        return 1
    publish(figures, ROOT, docs=chosen.docs)
    return 0 if all(row.same for row in figures.programs) else 1


def measure_programs(figures: Figures, rounds: int, targets: list[str], alone: str | None) -> None:
    """Races every program; a row for each."""
    files = sorted(PROGRAMS.glob("*.py"))
    artifacts: dict[str, Artifact] = {}
    for target in targets:
        console.print(f"[dim]building {len(files)} programs with -O for {target}[/dim]")
        started = time.perf_counter()
        entries = [(file.stem, file) for file in (*files, *([OPERATIONS] if target == "native" else []))]
        artifacts[target] = build_programs(entries, TARGETS[target], BuildOptions(RELEASE))
        figures.builds[target] = time.perf_counter() - started
        for name, problems in artifacts[target].refused.items():
            console.print(f"{name}: {problems[0].message}")
    if "native" in artifacts and OPERATIONS.stem in artifacts["native"].programs:
        console.print("[dim]operations of asyncio[/dim]")
        figures.operations = measure_operations(artifacts["native"].path, OPERATIONS.stem)
    with tempfile.TemporaryDirectory() as folder:
        for file in files:
            console.print(f"[dim]{file.name}[/dim]")
            contenders = {"CPython": Contender(lambda file=file: run([sys.executable, str(file)]))}
            for target, artifact in artifacts.items():
                if file.stem in artifact.programs:
                    contenders[target] = compiled(artifact, file)
            twin = PROGRAMS / "rust" / f"{file.stem}.rs"
            if twin.is_file():
                contenders["Rust"] = hand_written(twin, Path(folder))
            if file.stem == alone:
                contenders["alone"] = built_alone(file)
            figures.programs.append(race(file, contenders, rounds))


def run(command: list[str], **variables: str) -> "subprocess.CompletedProcess[bytes]":
    """Runs a command to its end; without `close_fds` Python starts it by the fastest way that it has."""
    environment = {**os.environ, **variables} if variables else None
    return subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, env=environment, close_fds=False
    )


def compiled(artifact: Artifact, file: Path) -> Contender:
    """A program of the shared binary."""
    if artifact.target is NATIVE:
        return Contender(lambda: run([str(artifact.path)], PORTALIS_PROGRAM=file.stem))
    return Contender(lambda: artifact.run([str(file)], program=file.stem, stdout=subprocess.PIPE))


def built_alone(file: Path) -> Contender:
    """The program in a binary of its own."""
    artifact = build_program(file, NATIVE, BuildOptions(RELEASE))
    return Contender(lambda: run([str(artifact.path)]))


def hand_written(source: Path, folder: Path) -> Contender:
    """The program's twin in Rust, compiled with the flags of `-O`."""
    binary = folder / source.stem
    subprocess.run([find_toolchain().rustc, *RUST_FLAGS, str(source), "-o", str(binary)], check=True)
    return Contender(lambda: run([str(binary)]))


def race(file: Path, contenders: dict[str, Contender], rounds: int) -> ProgramRow:
    """A round each in turn, after one that does not count: files are read, modules become machine code."""
    for contender in contenders.values():
        contender.start()
    for _ in range(rounds):
        for contender in contenders.values():
            contender.measure()
    expected = contenders["CPython"].output
    others = [name for name, contender in contenders.items() if contender.output != expected]
    if "native" not in contenders:
        others.append("native")
    return ProgramRow(
        file.stem,
        {name: min(contender.seconds) for name, contender in contenders.items()},
        {name: statistics.median(contender.seconds) for name, contender in contenders.items()},
        {name: min(contender.elapsed) for name, contender in contenders.items()},
        others,
    )


if __name__ == "__main__":
    sys.exit(main())
