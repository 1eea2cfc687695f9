"""Primitives of `threading`; implemented in pyrt/src/stdlib/threading/ on the green threads of pyrt/src/green/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module, waits

threading = Module("threading")


@threading.function
def current_thread():
    """The Thread object of the thread that runs."""


@threading.function
def main_thread():
    """The main Thread object."""


@threading.function
def active_count():
    """How many Thread objects are alive."""


@threading.function
def enumerate():
    """The Thread objects that are alive."""


@threading.function
def get_ident():
    """The identifier of the thread that runs."""


@threading.function
def get_native_id():
    """The number of the thread that runs."""


@threading.function
def stack_size(size=0, /):
    """The size of new threads' stacks; they have none of their own, so the number is only kept."""


@threading.constant
def TIMEOUT_MAX():
    """The longest timeout, in seconds."""


for _name in ("excepthook", "__excepthook__"):

    def _stub():
        """Prints an exception that ended a thread; a program may replace `excepthook`."""

    _stub.__name__ = _name
    threading.constant(_stub)


@threading.function
def currentThread__old():
    """The Thread object of the thread that runs; deprecated."""


@threading.function
def activeCount__old():
    """How many Thread objects are alive; deprecated."""


threading.alias("local", "_local")
threading.alias("ThreadError", "builtins:RuntimeError")


@threading.type(layout="Exception", bases=("builtins:RuntimeError",))
class BrokenBarrierError:
    """The barrier is broken."""


@threading.type(layout="Builtin(Base::Tuple)", bases=("tuple",), display="_thread", hidden=True)
class _ExceptHookArgs:
    """What `excepthook` is given."""

    def __new__(cls, iterable, /): ...

    def __repr__(self, /): ...

    @property
    def exc_type(self): ...

    @property
    def exc_value(self): ...

    @property
    def exc_traceback(self): ...

    @property
    def thread(self): ...


threading.alias("ExceptHookArgs", "_ExceptHookArgs")


@threading.type
class Thread:
    """A thread of control."""

    @property
    def __dict____py(self): ...

    def __new__(cls, *args, **kwargs): ...

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None): ...

    @waits
    def start(self): ...

    @waits
    def run(self): ...

    @waits
    def join(self, timeout=None): ...

    def is_alive(self): ...

    @property
    def name(self): ...

    @property
    def ident(self): ...

    @property
    def native_id(self): ...

    @property
    def daemon(self): ...

    def isDaemon(self): ...

    def setDaemon(self, daemonic): ...

    def getName(self): ...

    def setName(self, name): ...

    def __repr__(self): ...


@threading.type
class Timer(Thread):
    """Calls a function after a number of seconds."""

    def __init__(self, interval, function, args=None, kwargs=None): ...

    def cancel(self): ...

    @waits
    def run(self): ...


@threading.type(hidden=True, bases=("Thread",))
class _MainThread:
    """The thread that the program starts in."""


@threading.function
def Lock():
    """A new lock."""


@threading.type(display="_thread", hidden=True)
class lock:
    """A lock that any thread may release."""

    @waits
    def acquire(self, blocking=True, timeout=-1): ...

    def release(self): ...

    def locked(self): ...

    @waits
    def __enter__(self): ...

    def __exit__(self, *args): ...

    def __repr__(self): ...


@threading.function
def RLock():
    """A new reentrant lock."""


@threading.type(display="_thread", hidden=True)
class RLock:  # noqa: F811 - in CPython, too, the function and the class of what it makes have one name
    """A lock that its owner may acquire again."""

    @waits
    def acquire(self, blocking=True, timeout=-1): ...

    def release(self): ...

    @waits
    def __enter__(self): ...

    def __exit__(self, *args): ...

    def _is_owned(self): ...

    def __repr__(self): ...


@threading.type
class Condition:
    """Waits until another thread notifies."""

    @property
    def __dict____py(self): ...

    def __new__(cls, *args, **kwargs): ...

    def __init__(self, lock=None): ...

    @waits
    def acquire(self, *args): ...

    def release(self): ...

    @waits
    def __enter__(self): ...

    def __exit__(self, *args): ...

    @waits
    def wait(self, timeout=None): ...

    @waits
    def wait_for(self, predicate, timeout=None): ...

    def notify(self, n=1): ...

    def notify_all(self): ...

    def notifyAll__old(self): ...

    def __repr__(self): ...


@threading.type
class Event:
    """A flag that threads wait for."""

    @property
    def __dict____py(self): ...

    def __new__(cls, *args, **kwargs): ...

    def __init__(self): ...

    def is_set(self): ...

    def isSet__old(self): ...

    def set(self): ...

    def clear(self): ...

    @waits
    def wait(self, timeout=None): ...

    def __repr__(self): ...


@threading.type
class Semaphore:
    """A counter that is acquired and released."""

    @property
    def __dict____py(self): ...

    def __new__(cls, *args, **kwargs): ...

    def __init__(self, value=1): ...

    @waits
    def acquire(self, blocking=True, timeout=None): ...

    def release(self, n=1): ...

    @waits
    def __enter__(self): ...

    def __exit__(self, *args): ...

    @property
    def _value(self): ...

    def __repr__(self): ...


@threading.type
class BoundedSemaphore(Semaphore):
    """A semaphore that is never released more often than acquired."""

    def __init__(self, value=1): ...

    def release(self, n=1): ...

    def __repr__(self): ...


@threading.type
class Barrier:
    """A number of threads wait for each other."""

    @property
    def __dict____py(self): ...

    def __new__(cls, *args, **kwargs): ...

    def __init__(self, parties, action=None, timeout=None): ...

    @waits
    def wait(self, timeout=None): ...

    @waits
    def reset(self): ...

    def abort(self): ...

    @property
    def parties(self): ...

    @property
    def n_waiting(self): ...

    @property
    def broken(self): ...

    def __repr__(self): ...


@threading.type(display="_thread")
class _local:
    """Attributes that each thread has for itself."""

    @property
    def __dict____py(self): ...

    def __new__(cls, *args, **kwargs): ...

    def __getattribute__(self, name, /): ...

    def __setattr__(self, name, value, /): ...

    def __delattr__(self, name, /): ...
