"""`asyncio.locks`: names of `asyncio`."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

locks = Module("asyncio.locks")

for _name in "Barrier BoundedSemaphore Condition Event Lock Semaphore".split():
    locks.alias(_name, f"asyncio:{_name}")
