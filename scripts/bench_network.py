"""Servers under load: the same programs under asyncio, under uvloop where it is installed, and compiled with -O; `--docs` writes the page.

The clients are a compiled program, one for all, so that they wait for the server and not the server for them.
"""

import asyncio
import importlib.util
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from bench_operations import UVLOOP
from bench_report import markdown, replaced

from portalis.options import RELEASE, BuildOptions
from portalis.pipeline import Artifact, build_programs
from portalis.targets import TARGETS

ROOT: Final = Path(__file__).resolve().parent.parent
ECHO: Final = ROOT / "benchmarks" / "network" / "echo.py"
LOAD: Final = ROOT / "benchmarks" / "network" / "load.py"
CHAT: Final = ROOT / "tests" / "peers" / "chat_server.py"
HTTP: Final = ROOT / "tests" / "peers" / "http_server.py"
DRIVEN: Final = 50
"""Connections of wrk."""
PEOPLE: Final = 2000
CONNECTIONS: Final = 100_000

Rows = list[list[str]]


@contextmanager
def _server(command: list[str], **environment: str) -> Iterator[tuple[int, int]]:
    """A server: its process and its port."""
    default = lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)  # noqa: E731
    child = subprocess.Popen(
        command, stdout=subprocess.PIPE, env={**os.environ, **environment}, preexec_fn=default
    )
    try:
        assert child.stdout is not None
        yield child.pid, int(child.stdout.readline())
    finally:
        child.terminate()
        child.wait(10)


def _memory(pid: int) -> int:
    """The kilobytes of a process that lie in memory."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0


def _processor(pid: int) -> float:
    """The seconds of processor time that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _load(made: Artifact, *numbers: int) -> list[int]:
    command = made.command(["load", *map(str, numbers)], "load", {**os.environ})
    printed = subprocess.run(**command, stdout=subprocess.PIPE, check=True, timeout=600).stdout
    return [int(number) for number in printed.split()]


def _contenders(made: Artifact, program: Path) -> dict[str, tuple[list[str], dict[str, str]]]:
    """The commands that start a server, and their environments."""
    found: dict[str, tuple[list[str], dict[str, str]]] = {"asyncio": ([sys.executable, str(program)], {})}
    if importlib.util.find_spec("uvloop") is not None:
        found["uvloop"] = ([sys.executable, "-c", UVLOOP.format(str(program))], {})
    found["compiled, -O"] = ([str(made.path)], {"PORTALIS_PROGRAM": program.stem})
    return found


def echo(made: Artifact) -> Rows:
    """Requests a second and how long one takes, for each contender."""
    rows = []
    for name, (command, environment) in _contenders(made, ECHO).items():
        with _server(command, **environment) as (pid, port):
            _load(made, port, 50, 20, 1)
            before = _processor(pid)
            rate, middle, slow = _load(made, port, 50, 1000, 1)
            each = (_processor(pid) - before) / 50_000 * 1e6
            rows.append(
                [
                    name,
                    f"{rate:,}",
                    f"{middle:,} µs",
                    f"{slow:,} µs",
                    f"{each:.1f} µs",
                    f"{_memory(pid):,} kB",
                ]
            )
    return rows


def http(made: Artifact) -> Rows:
    """What wrk, where it is installed, gets from an HTTP server on streams, for each contender."""
    wrk = shutil.which("wrk")
    rows: Rows = []
    for name, (command, environment) in (_contenders(made, HTTP) if wrk else {}).items():
        with _server(command, **environment) as (pid, port):
            drive = [str(wrk), "-t1", f"-c{DRIVEN}", "--latency", f"http://127.0.0.1:{port}/hello"]
            subprocess.run([*drive, "-d1s"], check=True, stdout=subprocess.DEVNULL)
            before = _processor(pid)
            told = subprocess.run([*drive, "-d5s"], check=True, capture_output=True, text=True).stdout
            used = _processor(pid) - before
            requests, rate = (
                int(_told(r"(\d+) requests in", told)),
                float(_told(r"Requests/sec:\s+([\d.]+)", told)),
            )
            if "Non-2xx" in told or "Socket errors" in told:
                raise ValueError(f"{name} did not answer everything:\n{told}")
            each = f"{used / requests * 1e6:.1f} µs"
            middle, slow = _told(r"50%\s+(\S+)", told), _told(r"99%\s+(\S+)", told)
            rows.append([name, f"{rate:,.0f}", middle, slow, each, f"{_memory(pid):,} kB"])
    return rows


def _told(pattern: str, text: str) -> str:
    found = re.search(pattern, text)
    if found is None:
        raise ValueError(f"no {pattern!r} in:\n{text}")
    return found[1]


def leak(made: Artifact) -> list[str]:
    """What many connections, one after the other, leave behind in a server."""
    with _server([str(made.path)], PORTALIS_PROGRAM="echo") as (pid, port):
        _load(made, port, 50, 1, CONNECTIONS // 50 // 10)
        before = _memory(pid)
        rate, *_ = _load(made, port, 50, 1, CONNECTIONS // 50)
        after = _memory(pid)
    return [
        f"{CONNECTIONS:,} connections, one line each, 50 at a time",
        f"{rate:,} a second; the server holds {before:,} kB before them and {after:,} kB behind them",
    ]


async def _people(port: int) -> float:
    async def join(n: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"p%d\n" % n)
        assert await reader.readline() == b"welcome p%d\n" % n
        return reader, writer

    everybody = [await join(n) for n in range(PEOPLE)]
    start = asyncio.get_running_loop().time()
    everybody[0][1].write(b"hello all\n")
    heard = await asyncio.gather(*(reader.readline() for reader, _ in everybody[1:]))
    took = asyncio.get_running_loop().time() - start
    assert set(heard) == {b"p0: hello all\n"}
    for _, writer in everybody:
        writer.transport.abort()
    return took


def chat(made: Artifact) -> list[str]:
    """A chat server that keeps many connections open."""
    with _server([str(made.path)], PORTALIS_PROGRAM="chat_server") as (pid, port):
        before = _memory(pid)
        took = asyncio.run(_people(port))
        after = _memory(pid)
    return [
        f"chat of {PEOPLE:,} connections",
        f"what one says reaches all others in {took * 1000:.0f} ms (clients under CPython); {(after - before) / PEOPLE:.1f} kB a connection",
    ]


def main() -> None:
    """Builds, measures, prints, and writes the page."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    entries = [("echo", ECHO), ("load", LOAD), ("chat_server", CHAT), ("http_server", HTTP)]
    made = build_programs(entries, TARGETS["native"], BuildOptions(RELEASE))
    head = ["server", "requests/s", "half within", "99 % within", "processor a request", "memory"]
    text = markdown(head, echo(made)) + "\n\n"
    if driven := http(made):
        text += markdown(["HTTP server", *head[1:]], driven) + "\n\n"
    text += markdown(["what", "found"], [leak(made), chat(made)])
    print(text)
    if "--docs" in sys.argv:
        page = ROOT / "docs" / "benchmarks.md"
        page.write_text(replaced(page.read_text(), "network", text))


if __name__ == "__main__":
    main()
