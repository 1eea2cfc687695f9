"""Primitives of `atexit`; implemented in pyrt/src/stdlib/atexit.rs."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

atexit = Module("atexit")


@atexit.function
def register(func, /, *args, **kwargs):
    """Has a function called when the program ends, the last one first."""


@atexit.function
def unregister(func, /):
    """Forgets a function, as often as it was registered."""


@atexit.function
def _clear():
    """Forgets all functions."""


@atexit.function
def _run_exitfuncs():
    """Calls all functions now."""


@atexit.function
def _ncallbacks():
    """How many functions are registered."""
