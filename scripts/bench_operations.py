"""Nanoseconds of single asyncio operations: asyncio, uvloop where it is installed, compiled with -O, tokio by hand; part of `make bench`."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

from portalis.build.toolchain import find_toolchain

PROGRAM: Final = Path("benchmarks") / "operations" / "asyncio_operations.py"
RIVALS: Final = Path("benchmarks") / "wasi_async" / "Cargo.toml"
TWINS: Final = {
    "task": "spawn_join",
    "gather": "gather",
    "sleep0": "yield",
    "lock": "mutex",
    "queue": "channel",
    "event": "event",
}
"""Operations of the program and what does the same in `benchmarks/wasi_async/src/rivals.rs` (tokio's `LocalSet`)."""

COUNT: Final = 100_000
UVLOOP: Final = "import uvloop, runpy, sys; uvloop.install(); sys.argv[0] = {0!r}; runpy.run_path({0!r}, run_name='__main__')"

Operations = dict[str, dict[str, int]]
"""By operation, the nanoseconds of each contender."""


def measure_operations(compiled: Path, stem: str) -> Operations:
    """Runs every contender once; each takes the least of its own rounds."""
    contenders = {"CPython": _told([sys.executable, str(PROGRAM)])}
    if importlib.util.find_spec("uvloop") is not None:
        contenders["uvloop"] = _told([sys.executable, "-c", UVLOOP.format(str(PROGRAM))])
    contenders["native"] = _told([str(compiled), str(COUNT)], PORTALIS_PROGRAM=stem)
    contenders["tokio"] = _tokio()
    names = list(contenders["CPython"])
    return {name: {who: found[name] for who, found in contenders.items() if name in found} for name in names}


def _told(command: list[str], **variables: str) -> dict[str, int]:
    done = subprocess.run(
        command, env={**os.environ, **variables}, stdout=subprocess.PIPE, text=True, check=True
    )
    return {name: int(spent) for name, spent in (line.split() for line in done.stdout.splitlines())}


def _tokio() -> dict[str, int]:
    command = [
        find_toolchain().cargo,
        "run",
        "--release",
        "--quiet",
        "--manifest-path",
        str(RIVALS),
        "--bin",
        "wasi_async_bench",
        "--",
        "tokio",
    ]
    found: dict[str, int] = {}
    for name, twin in TWINS.items():
        rounds = []
        for _ in range(5):
            done = subprocess.run([*command, twin, str(COUNT)], stdout=subprocess.PIPE, text=True, check=True)
            rounds.append(float(done.stdout))
        found[name] = round(min(rounds))
    return found
