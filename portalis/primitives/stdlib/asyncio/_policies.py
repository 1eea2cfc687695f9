"""Primitives of `asyncio`: the policy that says which loop is whose; implemented in pyrt/src/stdlib/asyncio/policy.rs."""

# mypy: ignore-errors

from portalis.primitives.stdlib.asyncio import asyncio
from portalis.primitives.stdlib.asyncio._makers import POLICIES


@asyncio.type(layout="Object", display="asyncio.events", made_by=POLICIES)
class AbstractEventLoopPolicy:
    """Says which loop is the current one."""

    def get_event_loop(self): ...

    def set_event_loop(self, loop): ...

    def new_event_loop(self): ...

    def get_child_watcher(self): ...

    def set_child_watcher(self, watcher): ...


@asyncio.type(layout="Native", display="asyncio.events", hidden=True)
class BaseDefaultEventLoopPolicy(AbstractEventLoopPolicy):
    """One loop for the main thread, made when it is asked for."""

    def __new__(cls): ...

    def get_event_loop(self): ...

    def set_event_loop(self, loop): ...

    def new_event_loop(self): ...


@asyncio.type(layout="Native", display="asyncio.unix_events", hidden=True)
class _UnixDefaultEventLoopPolicy(BaseDefaultEventLoopPolicy):
    """The policy where none is set."""


asyncio.alias("DefaultEventLoopPolicy", "_UnixDefaultEventLoopPolicy")


@asyncio.function
def get_event_loop_policy():
    """The current policy."""


@asyncio.function
def set_event_loop_policy(policy):
    """Sets the policy; None is the default one."""
