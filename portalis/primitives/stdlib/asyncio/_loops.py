"""Primitives of `asyncio`: loops and handles; implemented in pyrt/src/stdlib/asyncio/."""

# mypy: ignore-errors

from portalis.primitives.stdlib.asyncio import asyncio


@asyncio.type(layout="Object", display="asyncio.events")
class AbstractEventLoop:
    """Abstract event loop."""


@asyncio.type(display="asyncio.base_events")
class BaseEventLoop(AbstractEventLoop):
    """What loops have in common."""

    def __new__(cls, *args, **kwargs): ...

    def __init__(self): ...

    @property
    def __dict____py(self): ...

    @property
    def slow_callback_duration(self): ...

    def _run_once(self): ...

    def run_forever(self): ...

    def run_until_complete(self, future): ...

    def stop(self): ...

    def close(self): ...

    def is_running(self): ...

    def is_closed(self): ...

    def time(self): ...

    def call_soon(self, callback, *args, context=None): ...

    def call_soon_threadsafe(self, callback, *args, context=None): ...

    def call_later(self, delay, callback, *args, context=None): ...

    def call_at(self, when, callback, *args, context=None): ...

    def create_future(self): ...

    def create_task(self, coro, *, name=None, context=None): ...

    def set_task_factory(self, factory): ...

    def get_task_factory(self): ...

    def set_exception_handler(self, handler): ...

    def get_exception_handler(self): ...

    def call_exception_handler(self, context): ...

    def default_exception_handler(self, context): ...

    def get_debug(self): ...

    def set_debug(self, enabled): ...

    def shutdown_asyncgens(self): ...

    def shutdown_default_executor(self): ...

    def run_in_executor(self, executor, func, *args): ...

    def set_default_executor(self, executor): ...

    def __repr__(self): ...


@asyncio.type(display="asyncio.selector_events", hidden=True)
class BaseSelectorEventLoop(BaseEventLoop):
    """A loop that waits for files."""


@asyncio.type(display="asyncio.unix_events", hidden=True)
class _UnixSelectorEventLoop(BaseSelectorEventLoop):
    """The loop."""


asyncio.alias("SelectorEventLoop", "_UnixSelectorEventLoop")


@asyncio.type(
    display="asyncio",
    hidden=True,
    made_by="BaseEventLoop AbstractEventLoop SelectorEventLoop _UnixSelectorEventLoop",
)
class _callback:
    """A callback of the runtime, for loops that replace `call_at`."""

    def __call__(self, *args): ...


@asyncio.type(
    display="asyncio.events", made_by="call_soon call_soon_threadsafe call_later call_at add_done_callback"
)
class Handle:
    """A callback in the loop."""

    def cancel(self): ...

    def cancelled(self): ...

    def __repr__(self): ...


@asyncio.type(display="asyncio.events")
class TimerHandle(Handle):
    """A callback in the loop with a time."""

    def when(self): ...
