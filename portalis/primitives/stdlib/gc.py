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
