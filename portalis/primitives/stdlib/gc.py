"""Primitives of `gc`; implemented in pyrt/src/stdlib/gc.rs."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

gc = Module("gc")


@gc.function
def collect(generation=2):
    """Frees unreachable cycles."""


@gc.function
def enable():
    """Lets the collector run by itself."""


@gc.function
def disable():
    """Keeps the collector from running by itself."""


@gc.function
def isenabled():
    """Whether the collector runs by itself."""


@gc.function
def get_threshold():
    """What `set_threshold` was given; the collector has thresholds of its own."""


@gc.function
def set_threshold(threshold0, threshold1=..., threshold2=..., /):
    """Keeps three numbers; 0 as the first one keeps the collector from running by itself."""


@gc.function
def get_count():
    """The number of objects since the last run, as far as it is known."""


@gc.function
def is_tracked(obj, /):
    """Whether the collector looks at an object."""


@gc.function
def is_finalized(obj, /):
    """Whether the finalizer of an object has run."""


@gc.function
def get_debug():
    """The flags for debugging."""


@gc.function
def set_debug(flags, /):
    """Keeps the flags for debugging."""


@gc.function
def freeze():
    """Nothing: all objects are looked at."""


@gc.function
def unfreeze():
    """Nothing."""


@gc.function
def get_freeze_count():
    """0."""


def _constant(name: str, doc: str) -> None:
    def stub(): ...

    stub.__name__ = name
    stub.__doc__ = doc
    gc.constant(stub)


for (
    _name
) in "garbage callbacks DEBUG_STATS DEBUG_COLLECTABLE DEBUG_UNCOLLECTABLE DEBUG_SAVEALL DEBUG_LEAK".split():
    _constant(_name, f"gc.{_name}")
