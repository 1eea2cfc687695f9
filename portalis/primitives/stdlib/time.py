"""Primitives of `time`; implemented in pyrt/src/stdlib/time.rs and time/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

time_module = Module("time")


def _clocks(*names: str) -> None:
    """Registers the clocks, in seconds and in nanoseconds."""
    for name in names:

        def stub(): ...

        stub.__name__ = name
        stub.__doc__ = f"The clock {name}()."
        time_module.function(stub)


_clocks("time", "time_ns", "monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns")
_clocks("process_time", "process_time_ns", "thread_time", "thread_time_ns")


@time_module.function
def sleep(seconds, /):
    """Waits."""


@time_module.function
def gmtime(seconds=None, /):
    """A time as a tuple, in UTC."""


@time_module.function
def localtime(seconds=None, /):
    """A time as a tuple, in the local zone."""


@time_module.function
def mktime(tuple, /):
    """A time tuple of the local zone as seconds since the epoch."""


@time_module.function
def strftime(format, tuple=..., /):
    """A time as text."""


@time_module.function
def strptime(string, format="%a %b %d %H:%M:%S %Y", /):
    """A time tuple read from text."""


@time_module.function
def tzset():
    """Reads the local zone anew."""


@time_module.function
def asctime(tuple=..., /):
    """A time tuple as text."""


@time_module.function
def ctime(seconds=None, /):
    """Seconds as text."""


@time_module.type(layout="Builtin(Base::Tuple)", bases=("tuple",))
class struct_time:
    """A time as a tuple whose items have names."""

    def __new__(cls, sequence, dict=None): ...
    def __repr__(self, /): ...
    @property
    def tm_year(self): ...
    @property
    def tm_mon(self): ...
    @property
    def tm_mday(self): ...
    @property
    def tm_hour(self): ...
    @property
    def tm_min(self): ...
    @property
    def tm_sec(self): ...
    @property
    def tm_wday(self): ...
    @property
    def tm_yday(self): ...
    @property
    def tm_isdst(self): ...
    @property
    def tm_zone(self): ...
    @property
    def tm_gmtoff(self): ...


@time_module.constant
def timezone(): ...


@time_module.constant
def altzone(): ...


@time_module.constant
def daylight(): ...


@time_module.constant
def tzname(): ...
