"""`asyncio.coroutines`: names of `asyncio`."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

coroutines = Module("asyncio.coroutines")

for _name in "iscoroutine iscoroutinefunction".split():
    coroutines.alias(_name, f"asyncio:{_name}")
