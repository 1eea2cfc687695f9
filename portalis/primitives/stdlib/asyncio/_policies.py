"""Primitives of `asyncio`: the policy that says which loop is whose; implemented in pyrt/src/stdlib/asyncio/policy.rs."""

# mypy: ignore-errors

from portalis.capabilities import SUBPROCESS
from portalis.primitives.registry import needs
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

    def __new__(cls): ...

    def set_event_loop(self, loop): ...

    @needs(SUBPROCESS)
    def get_child_watcher(self): ...

    @needs(SUBPROCESS)
    def set_child_watcher(self, watcher): ...


asyncio.alias("DefaultEventLoopPolicy", "_UnixDefaultEventLoopPolicy")


@asyncio.function
def get_event_loop_policy():
    """The current policy."""


@asyncio.function
def set_event_loop_policy(policy):
    """Sets the policy; None is the default one."""


@asyncio.function(needs=SUBPROCESS)
def get_child_watcher():
    """The policy's watcher of child processes."""


@asyncio.function(needs=SUBPROCESS)
def set_child_watcher(watcher):
    """Sets the policy's watcher of child processes."""


def _watcher(name):
    """Registers a class of watchers: they are compiled from the interpreter's own source."""

    @needs(SUBPROCESS)
    def stub():
        """A watcher of child processes."""

    stub.__name__ = name
    asyncio.constant(stub)


for _name in "Abstract Safe Fast Pidfd MultiLoop Threaded".split():
    _watcher(f"{_name}ChildWatcher")
