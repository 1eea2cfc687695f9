"""Runs a compiled test module, or the same program under CPython, and survives whatever its methods do."""

import ast
import os
import resource
import selectors
import signal
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

MARK = b"@@conformance "
MEMORY = 3 << 30


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one method."""

    status: str
    """passed, skipped, outside, failed, error, crash or hang."""
    text: str = ""


def run_methods(
    command: Sequence[str], folder: Path, methods: Sequence[str], chosen: Sequence[int], seconds: float
) -> dict[str, Outcome]:
    """Every chosen method's outcome. A process that dies or stands still is started again behind the method it was at."""
    outcomes: dict[str, Outcome] = {}
    for first, end in _ranges(chosen):
        at = first
        while at < end:
            reached = _run(command, folder, methods, at, end - at, seconds, outcomes)
            at = max(reached, at + 1)
    return outcomes


def _ranges(chosen: Sequence[int]) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    for index in chosen:
        if out and out[-1][1] == index:
            out[-1] = (out[-1][0], index + 1)
        else:
            out.append((index, index + 1))
    return out


def _limit_memory() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # shells ignore it for what they start in the background
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _run(
    command: Sequence[str],
    folder: Path,
    methods: Sequence[str],
    first: int,
    count: int,
    seconds: float,
    outcomes: dict[str, Outcome],
) -> int:
    """One process; gives the number behind the last method that has an outcome."""
    log = folder / "stderr.txt"
    with log.open("wb") as errors:
        process = subprocess.Popen(
            [*command, str(first), str(count)],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            env={
                **os.environ,
                "PYTHONHASHSEED": "0",
                "PYTHONPATH": str(folder),
                "PYTHONDONTWRITEBYTECODE": "1",
            },
            preexec_fn=_limit_memory,
        )
    assert process.stdout is not None
    current, done, ending = first - 1, first, ""
    pending = b""
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        until = time.monotonic() + seconds
        while True:
            if not selector.select(max(until - time.monotonic(), 0)):
                ending = "hang"
                break
            data = os.read(process.stdout.fileno(), 1 << 16)
            if not data:
                break
            *lines, pending = (pending + data).split(b"\n")
            for line in lines:
                if not line.startswith(MARK):
                    continue
                until = time.monotonic() + seconds
                kind, *rest = line[len(MARK) :].decode("utf-8", "replace").split(" ", 3)
                if kind == "start":
                    current = int(rest[0])
                elif kind == "end":
                    done = int(rest[0]) + 1
                    outcomes[methods[done - 1]] = Outcome(rest[1], str(ast.literal_eval(rest[2])))
                elif kind == "done":
                    ending = "done"
    process.kill()
    code = process.wait()
    process.stdout.close()
    if ending == "done":
        return first + count
    said = log.read_bytes().decode("utf-8", "replace").strip().splitlines()
    text = said[-1] if said else f"ended with {code}"
    if current < first:  # it did not come as far as the first method: the module itself fails
        for index in range(first, first + count):
            outcomes[methods[index]] = Outcome("module", text)
        return first + count
    if current >= done:
        panic = next((line for line in said if "panicked" in line), text)
        outcomes[methods[current]] = Outcome(ending or "crash", f"exit {code}: {panic}"[:400])
        return current + 1
    return done
