"""`asyncio.base_events`: names of `asyncio`."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

base_events = Module("asyncio.base_events")

for _name in "BaseEventLoop".split():
    base_events.alias(_name, f"asyncio:{_name}")
