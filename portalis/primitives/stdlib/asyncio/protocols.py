"""`asyncio.protocols`: names of `asyncio`."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

protocols = Module("asyncio.protocols")

for _name in "BaseProtocol BufferedProtocol DatagramProtocol Protocol SubprocessProtocol".split():
    protocols.alias(_name, f"asyncio:{_name}")
