"""Measures wasi_async on each platform, beside tokio's LocalSet and async-executor: the second half of `make bench`.

Contenders take turns, a short process each, which tells the median of many laps of a thousand operations. The least of the rounds
counts, because what else the machine does only adds; their median stands in build/bench-wasi-async.json. WASI modules run under wasmtime, pages in headless Chromium, where there is one.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass, field
from pathlib import Path

from bench_report import Rows, machine, markdown, replaced, show
from rich.console import Console
from wasi_async_page import CRATE, build_page, find_browser
from wasi_async_page import measure as measure_page

ROOT = CRATE.parents[1]
console = Console(stderr=True)


@dataclass
class Operation:
    """What is measured, how often a round does it, and what was promised, natively and in a browser."""

    name: str
    label: str
    count: int
    promised: str = ""
    promised_browser: str = ""


OPERATIONS = [
    Operation("spawn", "task spawn time", 200_000, "~80 ns", "~600 ns"),
    Operation("join", "task join, of finished tasks", 200_000, "~100 ns", "not supported"),
    Operation("spawn_join", "spawn, run and join", 200_000, "60 ns (aim)"),
    Operation("mutex", "mutex lock, uncontended", 1_000_000, "~20 ns", "~50 ns"),
    Operation("send", "channel send, unbounded", 500_000, "~50 ns", "~200 ns"),
    Operation("bounded_send", "channel send, bounded", 500_000),
    Operation("channel", "channel throughput, 16 places", 200_000),
    Operation("yield", "a turn of the loop", 200_000),
    Operation("sleep", "sleep accuracy: over 1 ms", 30, "~1 ms", "~1 ms"),
]
MEMORY = [
    ("task", 10_000, "memory of a sleeping task", "~80 bytes", "~200 bytes"),
    ("runtime", 1, "memory of a runtime", "~1 MB", "~0"),
    ("channel", 100, "memory of a channel with 100 items", "~8 KB", ""),
]
PAGE_MEMORY = {"task": 50_000, "runtime": 2_000, "channel": 2_000}
"""So many of each in a page, whose memory grows by 64 KB at a time."""
CONTENDERS = ("wasi_async", "tokio", "async_executor")


@dataclass
class Findings:
    """Nanoseconds an operation by contender and operation, each round's; bytes by platform and name."""

    times: dict[str, dict[str, list[float]]] = field(default_factory=dict)
    memory: dict[str, dict[str, float]] = field(default_factory=dict)

    def add(self, contender: str, name: str, nanoseconds: float) -> None:
        """One round's figure."""
        self.times.setdefault(contender, {}).setdefault(name, []).append(nanoseconds)

    def least(self, contender: str, name: str) -> float | None:
        """The least of the rounds."""
        return min(self.times.get(contender, {}).get(name, []), default=None)


def main() -> int:
    """Builds, measures, prints and writes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--docs", action="store_true", help="write the table into docs/benchmarks.md, too")
    chosen = parser.parse_args()
    target_dir = Path(os.environ.get("CARGO_TARGET_DIR", CRATE / "target"))
    for target in ([], ["--target", "wasm32-wasip1"]):
        console.print(f"[dim]building the benchmarks of wasi_async {' '.join(target)}[/dim]")
        subprocess.run(["cargo", "build", "--quiet", "--release", "--bins", *target], cwd=CRATE, check=True)
    native, wasi = target_dir / "release", target_dir / "wasm32-wasip1" / "release"
    findings = Findings()
    for number in range(chosen.rounds):
        console.print(f"[dim]round {number + 1}[/dim]")
        for operation in OPERATIONS:
            for contender in CONTENDERS:
                measure(findings, [str(native / "wasi_async_bench"), contender], operation, contender)
            measure(
                findings, [*under_wasmtime(wasi / "wasi_async_bench.wasm"), "wasi_async"], operation, "wasi"
            )
    for name, count, *_ in MEMORY:
        for platform, command in (
            ("wasi_async", [str(native / "memory")]),
            ("wasi", under_wasmtime(wasi / "memory.wasm")),
        ):
            findings.memory.setdefault(platform, {})[name] = float(output([*command, name, str(count)]))
    if find_browser():
        measure_browser(findings, min(chosen.rounds, 5))
    head, rows = table(findings)
    show(Console(), "wasi_async", head, rows)
    results = ROOT / "build" / "bench-wasi-async.json"
    results.parent.mkdir(exist_ok=True)
    medians = {
        contender: {name: statistics.median(times) for name, times in found.items()}
        for contender, found in findings.times.items()
    }
    results.write_text(
        json.dumps({"machine": machine(), "medians": medians, **asdict(findings)}, indent=1) + "\n"
    )
    if chosen.docs:
        page = ROOT / "docs" / "benchmarks.md"
        text = replaced(page.read_text(encoding="utf-8"), "wasi_async", markdown(head, rows))
        page.write_text(text, encoding="utf-8")
    return 0


def under_wasmtime(module: Path) -> list[str]:
    """The command that runs a module."""
    return [sys.executable, str(ROOT / "scripts" / "wasi_runner.py"), str(module)]


def output(command: list[str]) -> str:
    """What a command prints."""
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def measure(findings: Findings, command: list[str], operation: Operation, contender: str) -> None:
    """One round of one operation."""
    findings.add(contender, operation.name, float(output([*command, operation.name, str(operation.count)])))


def measure_browser(findings: Findings, rounds: int) -> None:
    """All operations in a page, and the growth of the memory of pages of their own: freed memory is used again."""
    console.print("[dim]the page[/dim]")
    counts = {operation.name: operation.count for operation in OPERATIONS}
    with tempfile.TemporaryDirectory() as folder:
        build_page(Path(folder))
        findings.memory["browser"] = {
            name: page_figures(Path(folder), {f"{name}_bytes": count})[f"{name}_bytes"]
            for name, count in PAGE_MEMORY.items()
        }
        for _ in range(rounds):
            for name, figure in page_figures(Path(folder), counts).items():
                findings.add("browser", name, figure)


def page_figures(folder: Path, counts: dict[str, int]) -> dict[str, float]:
    """What a fresh page measures."""
    found = measure_page(folder, counts)
    for name, figure in found.items():
        if not isinstance(figure, int | float):
            raise RuntimeError(f"{name}: {figure}")
    return {name: float(str(figure)) for name, figure in found.items()}


def table(findings: Findings) -> tuple[list[str], Rows]:
    """Head and rows."""
    head = ["operation", "promised", "native", "tokio", "async-executor", "WASI", "WASI / native"]
    head += ["promised in a browser", "browser"]
    rows = []
    for operation in OPERATIONS:
        found = {name: findings.least(name, operation.name) for name in (*CONTENDERS, "wasi", "browser")}
        native, wasi = found["wasi_async"], found["wasi"]
        ratio = f"{wasi / native:.1f}x" if native and wasi and operation.name != "sleep" else ""
        cells = [time_text(operation, found[name]) for name in (*CONTENDERS, "wasi")]
        browser = time_text(operation, found["browser"])
        rows.append([operation.label, operation.promised, *cells, ratio, operation.promised_browser, browser])
    for name, _, label, promised, promised_browser in MEMORY:
        on = {platform: bytes_text(found.get(name)) for platform, found in findings.memory.items()}
        row = [label, promised, on["wasi_async"], "", "", on["wasi"], "", promised_browser]
        rows.append([*row, on.get("browser", "")])
    return head, rows


def time_text(operation: Operation, nanoseconds: float | None) -> str:
    """Such as `12.3 ns`; what a sleep of a millisecond takes beyond that."""
    if nanoseconds is None:
        return ""
    if operation.name == "sleep":
        return f"+{(nanoseconds - 1e6) / 1e6:.2f} ms"
    return f"{nanoseconds:.1f} ns"


def bytes_text(count: float | None) -> str:
    """Such as `283 bytes`."""
    return "" if count is None else f"{count:,.0f} bytes"


if __name__ == "__main__":
    sys.exit(main())
