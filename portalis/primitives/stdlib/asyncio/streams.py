"""`asyncio.streams`: names of `asyncio`."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

streams = Module("asyncio.streams")

for _name in """
    FlowControlMixin StreamReader StreamReaderProtocol StreamWriter open_connection open_unix_connection start_server start_unix_server
""".split():
    streams.alias(_name, f"asyncio:{_name}")
