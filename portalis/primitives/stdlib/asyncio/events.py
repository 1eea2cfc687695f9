"""`asyncio.events`: names of `asyncio`."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

events = Module("asyncio.events")

for _name in """
    AbstractEventLoop AbstractEventLoopPolicy BaseDefaultEventLoopPolicy Handle TimerHandle _get_running_loop
    _set_running_loop get_event_loop get_event_loop_policy get_running_loop new_event_loop set_event_loop
    set_event_loop_policy get_child_watcher set_child_watcher
""".split():
    events.alias(_name, f"asyncio:{_name}")
