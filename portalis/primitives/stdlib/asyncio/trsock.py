"""`asyncio.trsock`: names of `asyncio`."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

trsock = Module("asyncio.trsock")

for _name in "TransportSocket".split():
    trsock.alias(_name, f"asyncio:{_name}")
