"""`asyncio.unix_events`: names of `asyncio`."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

unix_events = Module("asyncio.unix_events")

for _name in """
    DefaultEventLoopPolicy SelectorEventLoop _UnixDefaultEventLoopPolicy _UnixSelectorEventLoop
    AbstractChildWatcher SafeChildWatcher FastChildWatcher PidfdChildWatcher MultiLoopChildWatcher ThreadedChildWatcher
""".split():
    unix_events.alias(_name, f"asyncio:{_name}")
