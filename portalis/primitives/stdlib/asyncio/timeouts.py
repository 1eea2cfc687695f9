"""`asyncio.timeouts`: names of `asyncio`."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

timeouts = Module("asyncio.timeouts")

for _name in "Timeout timeout timeout_at".split():
    timeouts.alias(_name, f"asyncio:{_name}")
