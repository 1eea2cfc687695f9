"""Measures compiled programs against CPython, and the compiler itself, in one run: `make bench`.

Each program is timed as a process from start to end, in rounds that alternate between CPython and the compiled forms;
what is shown is the ratio of the medians.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from rich.console import Console
from rich.table import Table

from portalis.diagnostics import Refused
from portalis.options import RELEASE, SMALL, BuildOptions
from portalis.pipeline import Artifact, build_program, lower_program
from portalis.targets import NATIVE, TARGETS, WASI

PROGRAMS = Path(__file__).resolve().parent.parent / "benchmarks"
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))
HELLO = "import asyncio\n\nasync def main():\n    await asyncio.sleep(0)\n    print('hello')\n\nasyncio.run(main())\n"
console = Console()


@dataclass
class Contender:
    """One way to run a program, with its times."""

    start: Callable[[], "subprocess.CompletedProcess[bytes]"]
    seconds: list[float] = field(default_factory=list)
    output: bytes = b""

    def measure(self) -> None:
        """Runs it once more."""
        started = time.perf_counter()
        self.output = self.start().stdout
        self.seconds.append(time.perf_counter() - started)

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)


def main() -> int:
    """Prints all tables; returns the exit code, 1 if a program was refused or printed something else."""
    fine = compare_programs(sorted(PROGRAMS.glob("*.py")))
    with tempfile.TemporaryDirectory() as folder:
        measure_compiler(Path(folder))
    return 0 if fine else 1


def compare_programs(programs: list[Path]) -> bool:
    """The table of programs; whether all compiled and printed what CPython prints."""
    table = Table(
        "program",
        "CPython",
        *(f"{name} -O" for name in TARGETS),
        "same output",
        title="Times as faster than CPython",
    )
    ratios: dict[str, list[float]] = {name: [] for name in TARGETS}
    fine = True
    for program in programs:
        console.print(f"[dim]{program.name}[/dim]")
        try:
            artifacts = {
                name: build_program(program, target, BuildOptions(RELEASE))
                for name, target in TARGETS.items()
            }
        except Refused as refused:
            table.add_row(program.stem, "", *("refused" for _ in TARGETS), refused.diagnostics[0].message)
            fine = False
            continue
        python, compiled = race(program, artifacts)
        cells = []
        for name, contender in compiled.items():
            ratio = python.median / contender.median
            ratios[name].append(ratio)
            cells.append(f"{ratio:.1f}x ({contender.median * 1000:.0f} ms)")
        same = all(contender.output == python.output for contender in compiled.values())
        fine = fine and same
        table.add_row(
            program.stem, f"{python.median * 1000:.0f} ms", *cells, "yes" if same else "[red]NO[/red]"
        )
    means = [f"{statistics.geometric_mean(found):.1f}x" if found else "" for found in ratios.values()]
    table.add_section()
    table.add_row("geometric mean", "", *means, "")
    console.print(table)
    return fine


def race(program: Path, artifacts: dict[str, Artifact]) -> tuple[Contender, dict[str, Contender]]:
    """CPython and the compiled forms, a round each in turn."""

    def compiled(artifact: Artifact) -> Contender:
        return Contender(lambda: artifact.run([str(program)], stdout=subprocess.PIPE))

    python = Contender(lambda: subprocess.run([sys.executable, str(program)], stdout=subprocess.PIPE))
    others = {name: compiled(artifact) for name, artifact in artifacts.items()}
    for other in others.values():
        other.start()  # the first run of a module compiles it to machine code
    for _ in range(ROUNDS):
        for contender in (python, *others.values()):
            contender.measure()
    return python, others


def measure_compiler(folder: Path) -> None:
    """The table about the compiler: speed, first and unchanged run, sizes, start-up."""
    table = Table("measure", "found", "aim", title="The compiler")
    hello = folder / "hello.py"
    hello.write_text(HELLO)
    large = folder / "large.py"
    large.write_text(large_program())
    lines = len(large.read_text().splitlines())
    try:
        table.add_row(
            f"lowering, cold, {lines} lines", f"{lines / cold_lowering(large):.0f} lines/s", "3000 lines/s"
        )
        build_program(hello, NATIVE)  # the runtime is built
        hello.write_text(HELLO.replace("hello", "changed"))
        table.add_row("first run of a changed program", f"{timed_run(hello):.2f} s", "< 4 s")
        unchanged = statistics.median(timed_run(hello) for _ in range(ROUNDS))
        table.add_row("unchanged run", f"{unchanged:.3f} s", "< 0.2 s")
        native = build_program(hello, NATIVE, BuildOptions(RELEASE))
        starts = Contender(lambda: native.run([str(hello)], stdout=subprocess.PIPE))
        python = Contender(lambda: subprocess.run([sys.executable, str(hello)], stdout=subprocess.PIPE))
        for _ in range(ROUNDS):
            starts.measure()
            python.measure()
        found = f"{starts.median * 1000:.1f} ms (CPython {python.median * 1000:.0f} ms)"
        table.add_row("start to end of an async hello world", found, "")
        for profile, option in ((RELEASE, "-O"), (SMALL, "-Oz")):
            size = build_program(hello, WASI, BuildOptions(profile)).path.stat().st_size
            table.add_row(
                f"WASI module of it, {option}",
                f"{size / 1000:.0f} kB",
                "< 400 kB" if profile == SMALL else "",
            )
    except Refused as refused:
        table.add_row("refused", refused.diagnostics[0].message, "")
    console.print(table)


def cold_lowering(file: Path) -> float:
    """Seconds to lower a file in a fresh process, imports apart."""
    code = (
        "import sys, time\nfrom pathlib import Path\n"
        "from portalis.pipeline import lower_program\nfrom portalis.targets import NATIVE\nimport portalis.frontend\n"
        "started = time.perf_counter()\nlower_program('large', Path(sys.argv[1]), NATIVE)\n"
        "print(time.perf_counter() - started)\n"
    )
    lower_program("large", file, NATIVE)  # refused here, if it is
    command = [sys.executable, "-c", code, str(file)]
    return min(float(subprocess.run(command, check=True, capture_output=True).stdout) for _ in range(3))


def timed_run(file: Path) -> float:
    """Seconds of `portalis run`."""
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "portalis", "run", str(file)], check=True, stdout=subprocess.DEVNULL
    )
    return time.perf_counter() - started


def large_program(lines: int = 2000) -> str:
    """A program of about that many lines: the benchmarks' definitions, again and again under new names."""
    block = """
class Account{n}:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.history = []

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"bad amount {{amount!r}}")
        self.balance += amount
        self.history.append(("deposit", amount))
        return self.balance

    def report(self):
        rows = [f"{{kind:>10}} {{amount:8.2f}}" for kind, amount in self.history]
        return "\\n".join(rows)


async def transfer{n}(source: Account{n}, target: Account{n}, amount: int) -> bool:
    try:
        source.deposit(amount)
        await asyncio.sleep(0)
    except ValueError as error:
        print("refused", error)
        return False
    else:
        target.deposit(amount * 2)
    finally:
        source.history.sort()
    return True


async def main{n}():
    first, second = Account{n}("a", 10), Account{n}("b")
    done = await asyncio.gather(*(transfer{n}(first, second, n) for n in range(3)))
    total = sum(index * 2 for index, flag in enumerate(done) if flag)
    names = {{account.owner: account.balance for account in (first, second)}}
    for name, balance in sorted(names.items()):
        print(name, balance, total)
    print(first.report())


asyncio.run(main{n}())
"""
    count = lines // len(block.splitlines())
    return "import asyncio\n" + "".join(block.format(n=number) for number in range(count))


if __name__ == "__main__":
    sys.exit(main())
