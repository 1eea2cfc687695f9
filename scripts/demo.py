"""Compiles every example to each target, runs it, and compares what it prints and exits with to CPython: `make demo`."""

import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from portalis.diagnostics import Refused
from portalis.diagnostics.render import render_text
from portalis.pipeline import build_program
from portalis.run.browser_devtools import find_chromium
from portalis.targets import TARGETS, Target

ROOT = Path(__file__).resolve().parent.parent
_TARGETS = {name: target for name, target in TARGETS.items() if name != "browser" or find_chromium()}


@dataclass(frozen=True)
class Outcome:
    """One example on one target."""

    agrees: bool
    seconds: float
    remark: str = ""


def main() -> int:
    """Prints the table; returns the exit code."""
    console = Console()
    examples = sorted((ROOT / "examples").glob("*.py"))
    table = Table(
        "example",
        "CPython",
        *(f"{name}: same output" for name in _TARGETS),
        "lines",
        title="Portalis against CPython",
    )
    agreed = True
    for example in examples:
        started = time.perf_counter()
        expected = subprocess.run([sys.executable, str(example)], capture_output=True)
        cells = [example.name, f"{time.perf_counter() - started:.2f} s"]
        for target in _TARGETS.values():
            console.print(f"[dim]{example.name}: building and running for {target.name}[/dim]")
            outcome = _try(example, target, expected)
            agreed = agreed and outcome.agrees
            mark = "[green]✓[/green]" if outcome.agrees else "[red]✗[/red]"
            cells.append(f"{mark} {outcome.remark or f'{outcome.seconds:.2f} s'}")
        table.add_row(*cells, str(len(expected.stdout.splitlines())))
    console.print(table)
    if not agreed or not examples:
        console.print("[red]not every example agrees with CPython[/red]")
        return 1
    console.print(f"All {len(examples)} examples print byte for byte what CPython prints.")
    return 0


def _try(example: Path, target: Target, expected: "subprocess.CompletedProcess[bytes]") -> Outcome:
    try:
        artifact = build_program(example, target)
    except Refused as refused:
        sys.stderr.write(render_text(refused.diagnostics))
        return Outcome(False, 0.0, "refused")
    started = time.perf_counter()
    found = artifact.run([str(example)], capture_output=True)
    seconds = time.perf_counter() - started
    if found.returncode != expected.returncode:
        sys.stderr.write(found.stderr.decode(errors="replace"))
        return Outcome(False, seconds, f"exit {found.returncode}, not {expected.returncode}")
    return Outcome(
        found.stdout == expected.stdout, seconds, "" if found.stdout == expected.stdout else "other output"
    )


if __name__ == "__main__":
    sys.exit(main())
