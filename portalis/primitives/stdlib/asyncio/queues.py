"""`asyncio.queues`: names of `asyncio`."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

queues = Module("asyncio.queues")

for _name in "LifoQueue PriorityQueue Queue QueueEmpty QueueFull".split():
    queues.alias(_name, f"asyncio:{_name}")
