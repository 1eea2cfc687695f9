"""Primitives of `asyncio`; implemented in pyrt/src/stdlib/asyncio/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

asyncio = Module("asyncio")


@asyncio.function
def run(main, *, debug=None):
    """Runs a coroutine in a new event loop and returns its result."""


@asyncio.function(suspends=True)
def sleep(delay, result=None):
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
def wait_for(fut, timeout):
    """Waits for an awaitable, with a deadline."""


@asyncio.function(suspends=True)
def wait(fs, *, timeout=None, return_when="ALL_COMPLETED"):
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


@asyncio.function
def current_task(loop=None):
    """The task that is running, or None."""


@asyncio.function
def all_tasks(loop=None):
    """The tasks of the loop that are not done."""


@asyncio.function
def get_running_loop():
    """The running loop; RuntimeError where none runs."""


@asyncio.function
def _get_running_loop():
    """The running loop or None."""


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


@asyncio.type(layout="Exception", display="asyncio.exceptions", bases=("builtins:EOFError",))
class IncompleteReadError:
    """Incomplete read error."""


@asyncio.type(layout="Exception", display="asyncio.exceptions", bases=("builtins:Exception",))
class LimitOverrunError:
    """Reached the buffer limit while looking for a separator."""


@asyncio.type(layout="Exception", display="asyncio.queues", bases=("builtins:Exception",))
class QueueEmpty:
    """Raised when Queue.get_nowait() is called on an empty Queue."""


@asyncio.type(layout="Exception", display="asyncio.queues", bases=("builtins:Exception",))
class QueueFull:
    """Raised when the Queue.put_nowait() method is called on a full Queue."""


asyncio.alias("TimeoutError", "builtins:TimeoutError")


@asyncio.type(layout="Object", display="asyncio.events")
class AbstractEventLoop:
    """Abstract event loop."""


@asyncio.type(layout="Object", display="asyncio.base_events")
class BaseEventLoop(AbstractEventLoop):
    """The loop's base class."""


@asyncio.type(display="asyncio.unix_events", hidden=True)
class _UnixSelectorEventLoop(BaseEventLoop):
    """The loop."""

    def __new__(cls): ...

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

    def __repr__(self): ...


asyncio.alias("SelectorEventLoop", "_UnixSelectorEventLoop")


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


@asyncio.type(display="_asyncio")
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

    def set_result(self, result, /): ...

    def set_exception(self, exception, /): ...

    @property
    def _log_destroy_pending(self): ...

    @property
    def _fut_waiter(self): ...

    def __repr__(self): ...


@asyncio.type(display="asyncio.tasks", hidden=True)
class _GatheringFuture(Future):
    """What `gather` gives."""


@asyncio.type(display="builtins", hidden=True)
class async_generator_athrow:
    """What closes an async generator in a task."""

    def send(self, value, /): ...

    def throw(self, exception, /): ...

    def close_(self): ...

    def __await__(self): ...


@asyncio.type(display="asyncio.locks", made_by="Condition Barrier")
class Lock:
    """A mutex for tasks."""

    def __new__(cls, *args, **kwargs): ...

    def __init__(self): ...

    def locked(self): ...

    def acquire(self): ...

    def release(self): ...

    def __aenter__(self): ...

    def __aexit__(self, exc_type, exc, tb): ...

    def __repr__(self): ...


@asyncio.type(display="asyncio.locks", made_by="Queue PriorityQueue LifoQueue as_completed")
class Event:
    """A flag that tasks wait for."""

    def __new__(cls, *args, **kwargs): ...

    def __init__(self): ...

    def is_set(self): ...

    def set(self): ...

    def clear(self): ...

    def wait(self): ...

    def __repr__(self): ...


@asyncio.type(display="asyncio.locks", made_by="Barrier")
class Condition:
    """A lock with waiting for notifications."""

    def __new__(cls, *args, **kwargs): ...

    def __init__(self, lock=None): ...

    def locked(self): ...

    def acquire(self): ...

    def release(self): ...

    def wait(self): ...

    def wait_for(self, predicate): ...

    def notify(self, n=1): ...

    def notify_all(self): ...

    def __aenter__(self): ...

    def __aexit__(self, exc_type, exc, tb): ...

    def __repr__(self): ...


@asyncio.type(display="asyncio.locks", made_by="")
class Semaphore:
    """A counter that tasks wait for."""

    def __new__(cls, *args, **kwargs): ...

    def __init__(self, value=1): ...

    def locked(self): ...

    def acquire(self): ...

    def release(self): ...

    def __aenter__(self): ...

    def __aexit__(self, exc_type, exc, tb): ...

    def __repr__(self): ...


@asyncio.type(display="asyncio.locks", made_by="")
class BoundedSemaphore(Semaphore):
    """A semaphore whose value does not rise above the first one."""

    def __init__(self, value=1): ...


@asyncio.type(display="asyncio.locks", made_by="")
class Barrier:
    """A point where tasks wait for each other."""

    def __new__(cls, *args, **kwargs): ...

    def __init__(self, parties): ...

    def wait(self): ...

    def reset(self): ...

    def abort(self): ...

    @property
    def parties(self): ...

    @property
    def n_waiting(self): ...

    @property
    def broken(self): ...

    def __aenter__(self): ...

    def __aexit__(self, *args): ...

    def __repr__(self): ...


@asyncio.type(display="asyncio.queues", made_by="as_completed")
class Queue:
    """A queue for tasks, first in, first out."""

    def __new__(cls, *args, **kwargs): ...

    def __init__(self, maxsize=0): ...

    def _init(self, maxsize): ...

    def _put(self, item): ...

    def _get(self): ...

    def qsize(self): ...

    @property
    def maxsize(self): ...

    def empty(self): ...

    def full(self): ...

    def put(self, item): ...

    def put_nowait(self, item): ...

    def get(self): ...

    def get_nowait(self): ...

    def task_done(self): ...

    def join(self): ...

    @classmethod
    def __class_getitem__(cls, item, /): ...

    def __repr__(self): ...

    def __str__(self): ...


@asyncio.type(display="asyncio.queues", made_by="")
class PriorityQueue(Queue):
    """A queue that gives the smallest item first."""


@asyncio.type(display="asyncio.queues", made_by="")
class LifoQueue(Queue):
    """A queue that gives the newest item first."""


@asyncio.type(display="asyncio.timeouts", made_by="timeout timeout_at")
class Timeout:
    """What `timeout` gives."""

    def __new__(cls, when): ...

    def when(self): ...

    def expired(self): ...

    def reschedule(self, when): ...

    def __aenter__(self): ...

    def __aexit__(self, exc_type, exc_val, exc_tb): ...

    def __repr__(self): ...


@asyncio.type(display="asyncio.taskgroups", made_by="")
class TaskGroup:
    """Tasks that end together."""

    def __new__(cls): ...

    def create_task(self, coro, *, name=None, context=None): ...

    def __aenter__(self): ...

    def __aexit__(self, et, exc, tb): ...

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
