"""`asyncio.transports`: names of `asyncio`."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

transports = Module("asyncio.transports")

for _name in """
    BaseTransport DatagramTransport ReadTransport SubprocessTransport Transport WriteTransport
""".split():
    transports.alias(_name, f"asyncio:{_name}")
