"""Primitives of `queue`; implemented in pyrt/src/stdlib/queue/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module, waits

queue = Module("queue")


@queue.type(layout="Exception", display="_queue", bases=("builtins:Exception",))
class Empty:
    """Raised by get_nowait() and the like on an empty queue."""


@queue.type(layout="Exception", bases=("builtins:Exception",))
class Full:
    """Raised by put_nowait() and the like on a full queue."""


@queue.type
class Queue:
    """A queue that threads share, first in, first out."""

    def __new__(cls, *args, **kwargs): ...

    def __init__(self, maxsize=0): ...

    @waits
    def put(self, item, block=True, timeout=None): ...

    @waits
    def get(self, block=True, timeout=None): ...

    @waits
    def put_nowait(self, item): ...

    @waits
    def get_nowait(self): ...

    @waits
    def task_done(self): ...

    @waits
    def join(self): ...

    @waits
    def qsize(self): ...

    @waits
    def empty(self): ...

    @waits
    def full(self): ...

    def _init(self, maxsize): ...

    def _qsize(self): ...

    def _put(self, item): ...

    def _get(self): ...

    @property
    def __dict____py(self): ...

    @classmethod
    def __class_getitem__(cls, item, /): ...


@queue.type
class PriorityQueue(Queue):
    """A queue that gives its smallest item first."""

    def _init(self, maxsize): ...

    def _qsize(self): ...

    def _put(self, item): ...

    def _get(self): ...


@queue.type
class LifoQueue(Queue):
    """A queue that gives its newest item first."""

    def _init(self, maxsize): ...

    def _qsize(self): ...

    def _put(self, item): ...

    def _get(self): ...


@queue.type(display="_queue")
class SimpleQueue:
    """A queue without a bound."""

    def __new__(cls): ...

    def put(self, item, block=True, timeout=None): ...

    @waits
    def get(self, block=True, timeout=None): ...

    def put_nowait(self, item): ...

    @waits
    def get_nowait(self): ...

    def qsize(self): ...

    def empty(self): ...

    @classmethod
    def __class_getitem__(cls, item, /): ...
