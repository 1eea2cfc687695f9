"""Primitives of `importlib`; implemented in pyrt/src/stdlib/importlib.rs."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

importlib = Module("importlib")


@importlib.function
def import_module(name, package=None):
    """A module that the program was compiled with, imported by its name."""


@importlib.function
def invalidate_caches():
    """Nothing to do: the program's modules are settled."""
