"""`asyncio.futures`: names of `asyncio`."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

futures = Module("asyncio.futures")

for _name in "Future isfuture".split():
    futures.alias(_name, f"asyncio:{_name}")
futures.alias("_CFuture", "asyncio:Future")
futures.alias("_PyFuture", "asyncio:Future")
futures.alias("wrap_future", "asyncio:wrap_future")
