"""`asyncio.__all__` of CPython 3.11, name by name: all are in the table."""

import asyncio

from portalis.primitives import registry


def _names() -> set[str]:
    table = registry.load("asyncio")
    assert table is not None
    shown = {name for name, t in table.types.items() if not t.hidden}
    return shown | set(table.functions) | set(table.constants) | set(table.aliases)


def test_every_name_is_there() -> None:
    assert not set(asyncio.__all__) - _names()


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
