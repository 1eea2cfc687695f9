"""What `make bench` found: as tables on the terminal, as build/bench.json, as the tables of docs/benchmarks.md."""

import json
import os
import platform
import re
import statistics
import sys
from dataclasses import asdict, dataclass, field
from pathlib import Path

from rich.console import Console
from rich.table import Table

from portalis.build.toolchain import find_toolchain

Rows = list[list[str]]


@dataclass
class ProgramRow:
    """One program: seconds by contender (`CPython`, `native`, `Rust`, …), and who printed something else."""

    name: str
    best: dict[str, float]
    """The least processor time."""

    median: dict[str, float]
    elapsed: dict[str, float]
    """The least time on the clock."""

    differs: list[str]

    @property
    def same(self) -> bool:
        """Whether all printed what CPython printed."""
        return not self.differs

    def ratio(self, slow: str, fast: str) -> float | None:
        """How many times faster one is than the other; None where one is missing."""
        if slow not in self.best or fast not in self.best or not self.same:
            return None
        return self.best[slow] / self.best[fast]


@dataclass
class CompilerRow:
    """One figure of the compiler."""

    measure: str
    found: str
    aim: str


@dataclass
class Figures:
    """All of one run."""

    rounds: int
    programs: list[ProgramRow] = field(default_factory=list)
    compiler: list[CompilerRow] = field(default_factory=list)
    operations: dict[str, dict[str, int]] = field(default_factory=dict)
    """Nanoseconds of single asyncio operations by contender."""

    builds: dict[str, float] = field(default_factory=dict)
    """Seconds for the shared build, by target; nothing to speak of where it was there already."""


def publish(figures: Figures, root: Path, *, docs: bool) -> None:
    """Prints the tables and writes build/bench.json; with `docs` also the page."""
    console = Console()
    if figures.programs:
        show(console, "Compiled programs against CPython", *program_table(figures))
    if figures.operations:
        show(console, "Operations of asyncio, in nanoseconds", *operation_table(figures))
    if figures.compiler:
        show(console, "The compiler", *compiler_table(figures))
    console.print(machine(), highlight=False)
    output = root / "build" / "bench.json"
    output.parent.mkdir(exist_ok=True)
    output.write_text(json.dumps({"machine": machine(), **asdict(figures)}, indent=1) + "\n")
    if docs:
        page = root / "docs" / "benchmarks.md"
        text = page.read_text(encoding="utf-8")
        if figures.programs:
            text = replaced(text, "programs", markdown(*program_table(figures)))
        if figures.operations:
            text = replaced(text, "operations", markdown(*operation_table(figures)))
        if figures.compiler:
            text = replaced(text, "compiler", markdown(*compiler_table(figures)))
        if figures.programs:
            text = replaced(text, "machine", machine() + "\n")
        page.write_text(text, encoding="utf-8")


def operation_table(figures: Figures) -> tuple[list[str], Rows]:
    """Head and rows: a column for each contender, and how far it is from CPython to compiled, from compiled to tokio."""
    names = ("CPython", "uvloop", "native", "tokio")
    who = [name for name in names if any(name in row for row in figures.operations.values())]
    rows = []
    for operation, spent in figures.operations.items():
        cells = [operation, *(str(spent.get(name, "")) for name in who)]
        faster = times(spent["CPython"] / max(spent["native"], 1))
        rows.append(
            [*cells, faster, times(spent["native"] / max(spent["tokio"], 1)) if "tokio" in spent else ""]
        )
    return ["operation", *who, "faster than CPython", "times slower than tokio"], rows


def program_table(figures: Figures) -> tuple[list[str], Rows]:
    """Head and rows: times, how many times faster than CPython, how far from Rust by hand."""
    targets = [name for name in ("native", "wasi", "alone") if any(name in r.best for r in figures.programs)]
    head = ["program", "CPython"]
    for target in targets:
        head += [f"{target} -O", "faster than CPython"]
    head += ["Rust by hand", "times slower than it", "same output"]
    rows = []
    for row in figures.programs:
        cells = [row.name, milliseconds(row.best.get("CPython"))]
        for target in targets:
            cells += [milliseconds(row.best.get(target)), times(row.ratio("CPython", target))]
        cells += [milliseconds(row.best.get("Rust")), times(row.ratio("native", "Rust"))]
        rows.append([*cells, "yes" if row.same else f"NO: {', '.join(row.differs)}"])
    for kind, label in (("cpu_", "geometric mean, CPU"), ("async_", "geometric mean, asyncio")):
        cells = [label, ""]
        group = [row for row in figures.programs if row.name.startswith(kind)]
        for target in targets:
            cells += ["", mean([row.ratio("CPython", target) for row in group])]
        rows.append([*cells, "", mean([row.ratio("native", "Rust") for row in group]), ""])
    return head, rows


def compiler_table(figures: Figures) -> tuple[list[str], Rows]:
    """Head and rows."""
    return ["measure", "found", "aim"], [[row.measure, row.found, row.aim] for row in figures.compiler]


def machine() -> str:
    """Where this was measured."""
    try:
        found = re.search(r"^model name\s*: (.+)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    except OSError:
        found = None
    processor = found[1] if found else platform.processor() or platform.machine()
    return (
        f"{processor}, {os.cpu_count()} processors; {platform.system()} {platform.machine()}; "
        f"CPython {platform.python_version()} ({sys.implementation.cache_tag}); rustc {find_toolchain().release}."
    )


def milliseconds(seconds: float | None) -> str:
    """Such as `12.3 ms`."""
    if seconds is None:
        return ""
    return f"{seconds * 1000:.1f} ms" if seconds < 0.1 else f"{seconds * 1000:.0f} ms"


def times(ratio: float | None) -> str:
    """Such as `12.3x`."""
    return "" if ratio is None else f"{ratio:.1f}x"


def mean(ratios: list[float | None]) -> str:
    """The geometric mean of those that are known."""
    known = [ratio for ratio in ratios if ratio is not None]
    return times(statistics.geometric_mean(known)) if known else ""


def show(console: Console, title: str, head: list[str], rows: Rows) -> None:
    """A table on the terminal."""
    table = Table(*head, title=title)
    for row in rows:
        table.add_row(*row)
    console.print(table)


def markdown(head: list[str], rows: Rows) -> str:
    """A table of a page."""
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def replaced(page: str, name: str, text: str) -> str:
    """A page with the text between two of its marks replaced."""
    begin, end = f"<!-- {name}: written by make bench -->\n", f"<!-- end of {name} -->"
    before, found, rest = page.partition(begin)
    _, closed, after = rest.partition(end)
    if not found or not closed:
        raise ValueError(f"no marks for {name}")
    return f"{before}{begin}{text}{end}{after}"
