"""Makes asyncio's loop under CPython jump to the next timer instead of waiting, in a defined order: the oracle of timed programs."""

import importlib
import selectors
import sys
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

_now = 1000.0


class _Patch:
    """Patches asyncio when a program imports it, so that others start as they always do."""

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        if name != "asyncio":
            return None
        sys.meta_path.remove(self)
        self.made = importlib.import_module("asyncio")
        importlib.import_module("asyncio_order").patch()
        _patch(importlib.import_module("asyncio.base_events").BaseEventLoop)
        del sys.modules["asyncio"]  # else the import system asks its own loader to make it once more
        return ModuleSpec(name, self, is_package=True)  # type: ignore[arg-type]

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return self.made

    def exec_module(self, module: ModuleType) -> None:
        """It has run."""


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
