"""`asyncio.runners`: names of `asyncio`."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

runners = Module("asyncio.runners")

for _name in "Runner run".split():
    runners.alias(_name, f"asyncio:{_name}")
