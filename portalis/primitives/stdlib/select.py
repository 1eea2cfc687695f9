"""Primitives of `select`; implemented in pyrt/src/stdlib/select/."""

# mypy: ignore-errors

from portalis.capabilities import SOCKETS
from portalis.primitives.registry import Module, waits

select_module = Module("select", needs=SOCKETS)

_NAMES = """
EPOLLERR EPOLLET EPOLLEXCLUSIVE EPOLLHUP EPOLLIN EPOLLMSG EPOLLONESHOT EPOLLOUT EPOLLPRI EPOLLRDBAND EPOLLRDHUP EPOLLRDNORM
EPOLLWRBAND EPOLLWRNORM EPOLL_CLOEXEC PIPE_BUF POLLERR POLLHUP POLLIN POLLMSG POLLNVAL POLLOUT POLLPRI POLLRDBAND POLLRDHUP
POLLRDNORM POLLWRBAND POLLWRNORM
"""

for _name in _NAMES.split():

    def _stub(): ...

    _stub.__name__ = _name
    select_module.constant(_stub)

select_module.alias("error", "builtins:OSError")


@select_module.function
@waits
def select(rlist, wlist, xlist, timeout=None, /):
    """Those of three lists of files that can be read, can be written, or have something urgent."""


@select_module.function
def poll():
    """A new polling object."""


@select_module.type(hidden=True)
class poll:  # noqa: F811 - in CPython, too, the function and the class of what it makes have one name
    """Descriptors, and what is asked of each."""

    def register(self, fd, eventmask=7, /): ...
    def modify(self, fd, eventmask, /): ...
    def unregister(self, fd, /): ...

    @waits
    def poll(self, timeout=None, /): ...


@select_module.type
class epoll:
    """A set of descriptors that the system keeps."""

    def __new__(cls, sizehint=-1, flags=0): ...
    @classmethod
    def fromfd(cls, fd, /): ...
    @property
    def closed(self): ...
    def close(self): ...
    def fileno(self): ...
    def register(self, fd, eventmask=7): ...
    def modify(self, fd, eventmask): ...
    def unregister(self, fd): ...

    @waits
    def poll(self, timeout=None, maxevents=-1): ...

    def __enter__(self): ...
    def __exit__(self, exc_type=None, exc_value=None, exc_tb=None, /): ...
