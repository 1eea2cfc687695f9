"""Where CPython's asyncio defines its own done callbacks and coroutines, and where these wait: reprs of tasks name file and line
(`format_helpers._format_callback_source`, `coroutines._format_coroutine`)."""

import re
import sysconfig
from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_DEFINED = {
    "_run_until_complete_cb": "base_events",
    "_release_waiter": "tasks",
    "_wait.<locals>._on_completion": "tasks",
    "as_completed.<locals>._on_completion": "tasks",
    "gather.<locals>._done_callback": "tasks",
    "shield.<locals>._inner_done_callback": "tasks",
    "shield.<locals>._outer_done_callback": "tasks",
    "_chain_future.<locals>._call_check_cancel": "futures",
    "_chain_future.<locals>._call_set_state": "futures",
    "StreamReaderProtocol.connection_made.<locals>.callback": "streams",
}
"""The qualified names that the runtime's own callbacks have (`Done::shown`), and the module of asyncio that each is from.

Bound methods among them (`TaskGroup._on_task_done`) are shown without a place."""


_COROUTINES: dict[str, dict[str, tuple[int, ...]]] = {
    "tasks": {"sleep": (0, 1), "wait": (0,), "wait_for": (2,)},
    "locks": {
        "Lock.acquire": (0,),
        "Event.wait": (0,),
        "Condition.wait": (0,),
        "Condition.wait_for": (0,),
        "Semaphore.acquire": (0,),
        "Barrier.wait": (3,),
    },
    "queues": {"Queue.put": (0,), "Queue.get": (0,), "Queue.join": (0,)},
    "threads": {"to_thread": (0,)},
    "streams": {
        "open_connection": (0,),
        "start_server": (0,),
        "StreamWriter.wait_closed": (0,),
        "StreamWriter.drain": (1,),
        "StreamReader.readline": (0,),
        "StreamReader.readuntil": (0,),
        "StreamReader.read": (0, 1),
        "StreamReader.readexactly": (0,),
    },
    "subprocess": {
        "Process.wait": (0,),
        "Process.communicate": (0,),
        "create_subprocess_shell": (0,),
        "create_subprocess_exec": (0,),
    },
    "base_events": {
        "Server.serve_forever": (0,),
        "Server.wait_closed": (0,),
        "BaseEventLoop.getaddrinfo": (0,),
    },
    "selector_events": {
        "BaseSelectorEventLoop.sock_recv": (0,),
        "BaseSelectorEventLoop.sock_sendall": (0,),
        "BaseSelectorEventLoop.sock_accept": (0,),
    },
}
"""By module the coroutines that programs make tasks of, each with the one of its awaits at which it is found waiting (`sleep`: the first
without a future, the second for one; `read`: the first for all there is)."""

_DEFINITION = re.compile(r"( *)(?:async def|def|class) (\w+)")
_AWAIT = re.compile(r"^\s+(?!#).*\b(await|async with|async for)\b")


def coroutines(words: Container[str]) -> Iterator[tuple[str, str, list[int]]]:
    """Qualified name and file of the coroutines whose names are among the words, the lines where each is defined and where it waits."""
    for module, known in _COROUTINES.items():
        for qualname, at in known.items():
            if qualname.rpartition(".")[2] not in words:
                continue
            source = _source(module)
            first = source.defined.get(qualname)
            if first:
                waits = _awaits(first, source.lines)
                yield qualname, source.path, [first, *(waits[i] if i < len(waits) else first for i in at)]


def _awaits(first: int, lines: list[str]) -> list[int]:
    """The lines of a function that begins at a line where something is awaited."""
    indent = len(lines[first - 1]) - len(lines[first - 1].lstrip())
    found: list[int] = []
    in_text = False
    for number, line in enumerate(lines[first:], first + 1):
        if (
            line.strip()
            and not in_text
            and len(line) - len(line.lstrip()) <= indent
            and line.strip()[0] != ")"
        ):
            break
        quotes = line.count('"' * 3)
        if not in_text and quotes == 0 and _AWAIT.match(line):
            found.append(number)
        in_text ^= quotes % 2 == 1
    return found


def places() -> Iterator[tuple[str, str]]:
    """Qualified name and `file:line`, of the interpreter that runs Portalis; none where its asyncio has no sources."""
    for qualname, module in _DEFINED.items():
        source = _source(module)
        line = source.defined.get(qualname.replace(".<locals>", ""))
        if line:
            yield qualname, f"{source.path}:{line}"


@dataclass(frozen=True, slots=True)
class _Source:
    """A module of the interpreter's asyncio."""

    path: str
    lines: list[str]
    defined: dict[str, int]
    """The line of each function and class, by dotted name."""


@cache
def _source(module: str) -> _Source:
    path = Path(sysconfig.get_path("stdlib")) / "asyncio" / f"{module}.py"
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    defined: dict[str, int] = {}
    around: list[str] = []
    for number, line in enumerate(lines, 1):
        found = _DEFINITION.match(line)
        if found and len(found[1]) <= 4 * len(around):
            around[len(found[1]) // 4 :] = [found[2]]
            defined.setdefault(".".join(around), number)
    return _Source(str(path), lines, defined)
