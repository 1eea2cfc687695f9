"""Primitives of `concurrent.futures`; implemented in pyrt/src/stdlib/concurrent_futures/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module, waits

futures = Module("concurrent.futures")


@futures.constant
def FIRST_COMPLETED():
    """For `wait`: return when any future is done."""


@futures.constant
def FIRST_EXCEPTION():
    """For `wait`: return when any future has failed, or all are done."""


@futures.constant
def ALL_COMPLETED():
    """For `wait`: return when all are done."""


@futures.type(
    layout="Exception", display="concurrent.futures._base", bases=("builtins:Exception",), hidden=True
)
class Error:
    """The base of the exceptions here."""


@futures.type(layout="Exception", display="concurrent.futures._base")
class CancelledError(Error):
    """The Future was cancelled."""


@futures.type(layout="Exception", display="concurrent.futures._base")
class InvalidStateError(Error):
    """The operation is not allowed in this state."""


@futures.type(layout="Exception", display="concurrent.futures._base", bases=("builtins:RuntimeError",))
class BrokenExecutor:
    """An executor cannot go on."""


@futures.type(layout="Exception", display="concurrent.futures.thread")
class BrokenThreadPool(BrokenExecutor):
    """A worker thread's initializer failed."""


futures.alias("TimeoutError", "builtins:TimeoutError")


@futures.type(
    layout="Builtin(Base::Tuple)", bases=("tuple",), display="concurrent.futures._base", hidden=True
)
class DoneAndNotDoneFutures:
    """What `wait` gives."""

    def __repr__(self): ...

    @property
    def done(self): ...

    @property
    def not_done(self): ...


@futures.function
@waits
def wait(fs, timeout=None, return_when="ALL_COMPLETED"):
    """Waits for futures: two sets, done and not done."""


@futures.function
def as_completed(fs, timeout=None):
    """An iterator that gives futures as they are done."""


@futures.type(display="concurrent.futures._base")
class Future:
    """A result that another thread computes."""

    def __new__(cls, *args, **kwargs): ...

    def __init__(self): ...

    def cancel(self): ...

    def cancelled(self): ...

    def running(self): ...

    def done(self): ...

    def add_done_callback(self, fn): ...

    @waits
    def result(self, timeout=None): ...

    @waits
    def exception(self, timeout=None): ...

    def set_running_or_notify_cancel(self): ...

    def set_result(self, result): ...

    def set_exception(self, exception): ...

    def __repr__(self): ...

    @property
    def __dict____py(self): ...

    @classmethod
    def __class_getitem__(cls, item, /): ...


@futures.type(display="concurrent.futures._base")
class Executor:
    """What runs calls elsewhere."""

    def __new__(cls, *args, **kwargs): ...

    def submit(self, fn, /, *args, **kwargs): ...

    @waits
    def map(self, fn, *iterables, timeout=None, chunksize=1): ...

    def shutdown(self, wait=True, *, cancel_futures=False): ...

    def __enter__(self): ...

    @waits
    def __exit__(self, exc_type, exc_val, exc_tb): ...

    @property
    def __dict____py(self): ...


@futures.type(display="concurrent.futures.thread")
class ThreadPoolExecutor(Executor):
    """Runs calls in a pool of threads."""

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()): ...

    @waits
    def submit(self, fn, /, *args, **kwargs): ...

    @waits
    def shutdown(self, wait=True, *, cancel_futures=False): ...

    @property
    def _max_workers(self): ...

    @property
    def _threads(self): ...
