"""Primitives of `asyncio`; implemented in pyrt/src/stdlib/asyncio/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module
from portalis.primitives.stdlib.asyncio._makers import FUTURES, NETWORK

asyncio = Module("asyncio")


@asyncio.function
def run(main, *, debug=None):
    """Runs a coroutine in a new event loop and returns its result."""


@asyncio.function(suspends=True)
async def sleep(delay, result=None):
    """Completes after a time in seconds."""


@asyncio.function
def create_task(coro, *, name=None, context=None):
    """Schedules a coroutine in a task of the running loop."""


@asyncio.function
def ensure_future(coro_or_future, *, loop=None):
    """Wraps a coroutine or an awaitable in a future."""


@asyncio.function
def gather(*coros_or_futures, return_exceptions=False):
    """A future of the results of several awaitables."""


@asyncio.function
def shield(arg):
    """Protects an awaitable from cancellation."""


@asyncio.function(suspends=True)
async def wait_for(fut, timeout):
    """Waits for an awaitable, with a deadline."""


@asyncio.function(suspends=True)
async def wait(fs, *, timeout=None, return_when="ALL_COMPLETED"):
    """Waits for futures: two sets, done and pending."""


@asyncio.function
def as_completed(fs, *, timeout=None):
    """An iterator of coroutines that give results as they come."""


@asyncio.function
def timeout(delay):
    """A context manager that cancels its body after a delay."""


@asyncio.function
def timeout_at(when):
    """A context manager that cancels its body at a time of the loop."""


@asyncio.function(suspends=True)
async def to_thread(func, /, *args, **kwargs):
    """Runs a function in a thread of the loop's executor."""


@asyncio.function
def run_coroutine_threadsafe(coro, loop):
    """Runs a coroutine in a loop of another thread: a future of concurrent.futures."""


@asyncio.function
def wrap_future(future, *, loop=None):
    """A future of the loop for one of concurrent.futures."""


@asyncio.function
def current_task(loop=None):
    """The task that is running, or None."""


@asyncio.function
def all_tasks(loop=None):
    """The tasks of the loop that are not done."""


@asyncio.function
def _register_task(task):
    """Notes a task that is none of the runtime's."""


@asyncio.function
def _unregister_task(task):
    """Forgets it."""


@asyncio.function
def _enter_task(loop, task):
    """The task is what runs from now on."""


@asyncio.function
def _leave_task(loop, task):
    """The task has stopped running."""


@asyncio.function
def get_running_loop():
    """The running loop; RuntimeError where none runs."""


@asyncio.function
def _get_running_loop():
    """The running loop or None."""


@asyncio.function
def _set_running_loop(loop):
    """Sets the running loop."""


@asyncio.function
def get_event_loop():
    """The running loop, else the policy's."""


@asyncio.function
def new_event_loop():
    """A new loop."""


@asyncio.function
def set_event_loop(loop):
    """Sets the policy's loop."""


@asyncio.function
def iscoroutine(obj):
    """Whether the object is a coroutine."""


@asyncio.function
def iscoroutinefunction(func):
    """Whether the function is an `async def`."""


@asyncio.function
def isfuture(obj):
    """Whether the object is a future."""


@asyncio.constant
def FIRST_COMPLETED():
    """For `wait`: return when any future is done."""


@asyncio.constant
def FIRST_EXCEPTION():
    """For `wait`: return when any future has failed, or all are done."""


@asyncio.constant
def ALL_COMPLETED():
    """For `wait`: return when all are done."""


@asyncio.type(layout="Exception", display="asyncio.exceptions", bases=("builtins:BaseException",))
class CancelledError:
    """The Future or Task was cancelled."""


@asyncio.type(layout="Exception", display="asyncio.exceptions", bases=("builtins:Exception",))
class InvalidStateError:
    """The operation is not allowed in this state."""


@asyncio.type(layout="Exception", display="asyncio.exceptions", bases=("builtins:RuntimeError",))
class BrokenBarrierError:
    """Barrier is broken by barrier.abort() call."""


@asyncio.type(layout="Exception", display="asyncio.exceptions", bases=("builtins:RuntimeError",))
class SendfileNotAvailableError:
    """Sendfile syscall is not available."""


@asyncio.type(layout="Exception", display="asyncio.exceptions", bases=("builtins:EOFError",), made_by=NETWORK)
class IncompleteReadError:
    """Incomplete read error."""

    def __init__(self, partial, expected): ...

    def __reduce__(self): ...


@asyncio.type(
    layout="Exception", display="asyncio.exceptions", bases=("builtins:Exception",), made_by=NETWORK
)
class LimitOverrunError:
    """Reached the buffer limit while looking for a separator."""

    def __init__(self, message, consumed): ...

    def __reduce__(self): ...


@asyncio.type(layout="Exception", display="asyncio.queues", bases=("builtins:Exception",))
class QueueEmpty:
    """Raised when Queue.get_nowait() is called on an empty Queue."""


@asyncio.type(layout="Exception", display="asyncio.queues", bases=("builtins:Exception",))
class QueueFull:
    """Raised when the Queue.put_nowait() method is called on a full Queue."""


asyncio.alias("TimeoutError", "builtins:TimeoutError")


@asyncio.type(display="_asyncio", made_by=FUTURES)
class Future:
    """A result that is to come."""

    def __new__(cls, *args, **kwargs): ...

    def __init__(self, *, loop=None): ...

    def result(self): ...

    def exception(self): ...

    def set_result(self, result, /): ...

    def set_exception(self, exception, /): ...

    def done(self): ...

    def cancelled(self): ...

    def cancel(self, msg=None): ...

    def add_done_callback(self, fn, /, *, context=None): ...

    def remove_done_callback(self, fn, /): ...

    def get_loop(self): ...

    @property
    def _state(self): ...

    @property
    def _asyncio_future_blocking(self): ...

    @property
    def _log_traceback(self): ...

    @property
    def _cancel_message(self): ...

    @property
    def _callbacks(self): ...

    @property
    def _exception(self): ...

    @property
    def _loop(self): ...

    @property
    def _result(self): ...

    @property
    def _source_traceback(self): ...

    @property
    def __dict____py(self): ...

    def __setattr__(self, name, value, /): ...

    def __await__(self): ...

    def __iter__(self): ...

    @classmethod
    def __class_getitem__(cls, item, /): ...

    def __repr__(self): ...


@asyncio.type(display="_asyncio")
class Task(Future):
    """A coroutine that the loop runs."""

    def __new__(cls, *args, **kwargs): ...

    def __init__(self, coro, *, loop=None, name=None, context=None): ...

    def cancel(self, msg=None): ...

    def uncancel(self): ...

    def cancelling(self): ...

    def get_name(self): ...

    def set_name(self, value, /): ...

    def get_coro(self): ...

    def get_stack(self, *, limit=None): ...

    def print_stack(self, *, limit=None, file=None): ...

    def set_result(self, result, /): ...

    def set_exception(self, exception, /): ...

    @property
    def _log_destroy_pending(self): ...

    @property
    def _fut_waiter(self): ...

    @property
    def _must_cancel(self): ...

    @property
    def _coro(self): ...

    def __repr__(self): ...


@asyncio.type(display="asyncio.tasks", hidden=True)
class _GatheringFuture(Future):
    """What `gather` gives."""


@asyncio.type(display="builtins", hidden=True, made_by="yield")
class async_generator_athrow:
    """What closes an async generator in a task."""

    def send(self, value, /): ...

    def throw(self, exception, /): ...

    def close_(self): ...

    def __await__(self): ...


@asyncio.type(display="asyncio.timeouts", made_by="timeout timeout_at")
class Timeout:
    """What `timeout` gives."""

    def __new__(cls, when): ...

    def when(self): ...

    def expired(self): ...

    def reschedule(self, when): ...

    async def __aenter__(self): ...

    async def __aexit__(self, exc_type, exc_val, exc_tb): ...

    def __repr__(self): ...


@asyncio.type(display="asyncio.taskgroups", made_by="")
class TaskGroup:
    """Tasks that end together."""

    def __new__(cls): ...

    @property
    def _tasks(self): ...

    def create_task(self, coro, *, name=None, context=None): ...

    async def __aenter__(self): ...

    async def __aexit__(self, et, exc, tb): ...

    def __repr__(self): ...


@asyncio.type(display="asyncio.runners", made_by="")
class Runner:
    """A loop and its life."""

    def __new__(cls, *, debug=None, loop_factory=None): ...

    def run(self, coro, *, context=None): ...

    def close(self): ...

    def get_loop(self): ...

    def __enter__(self): ...

    def __exit__(self, exc_type, exc_val, exc_tb): ...


# what belongs to the same module, by subject
from portalis.primitives.stdlib.asyncio import _loops, _net, _policies, _processes, _sync  # noqa: E402, F401
