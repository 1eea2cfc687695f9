"""`asyncio.taskgroups`: names of `asyncio`."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

taskgroups = Module("asyncio.taskgroups")

for _name in "TaskGroup".split():
    taskgroups.alias(_name, f"asyncio:{_name}")
