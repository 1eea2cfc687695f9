"""`asyncio.__all__` of CPython 3.11, name by name: in the table, or here with the reason why not."""

import asyncio
from typing import Final

from portalis.primitives import registry

_WATCHERS: Final = "watching child processes is part of the loop; the classes are deprecated since 3.12"

MISSING: Final = {
    "AbstractChildWatcher": _WATCHERS,
    "FastChildWatcher": _WATCHERS,
    "MultiLoopChildWatcher": _WATCHERS,
    "PidfdChildWatcher": _WATCHERS,
    "SafeChildWatcher": _WATCHERS,
    "ThreadedChildWatcher": _WATCHERS,
    "get_child_watcher": _WATCHERS,
    "set_child_watcher": _WATCHERS,
}
"""Names that programs may not use, and why."""

EXPECTED_LATER: Final = frozenset({"create_subprocess_exec", "create_subprocess_shell"})
"""Child processes: being worked on, so that their absence or presence fails nothing."""


def _names() -> set[str]:
    table = registry.load("asyncio")
    assert table is not None
    shown = {name for name, t in table.types.items() if not t.hidden}
    return shown | set(table.functions) | set(table.constants) | set(table.aliases)


def test_every_name_is_there_or_has_a_reason() -> None:
    absent = set(asyncio.__all__) - _names()
    assert absent - EXPECTED_LATER == set(MISSING)


def test_submodules_offer_names_of_asyncio() -> None:
    for name in registry.module_names():
        if name.startswith("asyncio."):
            table = registry.load(name)
            assert table is not None
            own = [target for target in table.aliases.values() if not target.startswith("subprocess:")]
            targets = {target.rpartition(":")[2] for target in own}
            owner = registry.load("asyncio")
            assert owner is not None
            known = set(owner.types) | set(owner.functions) | set(owner.constants) | set(owner.aliases)
            assert targets <= known, name
