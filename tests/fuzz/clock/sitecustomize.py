"""Makes asyncio's loop under CPython jump to the next timer instead of waiting: the oracle of timed programs."""

import selectors
import sys
from typing import Any

_now = 1000.0


class _Patch:
    """Patches the loop when a program imports asyncio, so that others start as they always do."""

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        if name == "asyncio.base_events":
            sys.meta_path.remove(self)
            from asyncio import base_events

            _patch(base_events.BaseEventLoop)


def _patch(loop: Any) -> None:
    selector: Any = selectors.DefaultSelector
    select = selector.select

    def jump(self: Any, timeout: float | None = None) -> Any:
        global _now
        ready = select(self, 0)
        if not ready and timeout is None:
            sys.exit("the program would wait for ever")
        if not ready and timeout is not None and timeout > 0:
            _now += timeout
        return ready

    selector.select = jump
    loop.time = lambda self: _now


sys.meta_path.insert(0, _Patch())
