"""Where CPython's asyncio defines its own done callbacks: reprs of tasks name file and line (`format_helpers._format_callback_source`)."""

import re
import sysconfig
from collections.abc import Iterator
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
