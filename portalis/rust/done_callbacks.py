"""Where CPython's asyncio defines its own done callbacks and coroutines, and where these wait: reprs of tasks name file and line
(`format_helpers._format_callback_source`, `coroutines._format_coroutine`)."""

import re
import sysconfig
from collections.abc import Container, Iterator
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

_AWAIT = re.compile(r"^\s+(?!#).*\b(await|async with|async for)\b")


def coroutines(words: Container[str]) -> Iterator[tuple[str, str, list[int]]]:
    """Qualified name and file of the coroutines whose names are among the words, the lines where each is defined and where it waits."""
    folder = Path(sysconfig.get_path("stdlib")) / "asyncio"
    for module, known in _COROUTINES.items():
        wanted = {name: at for name, at in known.items() if name.rpartition(".")[2] in words}
        path = folder / f"{module}.py"
        if not wanted or not path.is_file():
            continue
        lines = path.read_text(encoding="utf-8").splitlines()
        for qualname, at in wanted.items():
            first = _line_of(qualname.split("."), lines)
            if first:
                waits = _awaits(first, lines)
                yield qualname, str(path), [first, *(waits[i] if i < len(waits) else first for i in at)]


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
    folder = Path(sysconfig.get_path("stdlib")) / "asyncio"
    texts: dict[str, list[str]] = {}
    for qualname, module in _DEFINED.items():
        path = folder / f"{module}.py"
        if module not in texts:
            texts[module] = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
        line = _line_of(qualname.replace(".<locals>", "").split("."), texts[module])
        if line:
            yield qualname, f"{path}:{line}"


def _line_of(names: list[str], lines: list[str]) -> int:
    """The line that defines the last name within the ones before it; 0 if none does."""
    depth = 0
    for number, line in enumerate(lines, 1):
        if re.match(rf"{' ' * 4 * depth}(async def|def|class) {names[depth]}\b", line):
            depth += 1
            if depth == len(names):
                return number
    return 0
