"""Primitives of `traceback`; implemented in pyrt/src/stdlib/traceback.rs."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

traceback = Module("traceback")


@traceback.function
def format_exc(limit=None, chain=True):
    """The exception being handled as text."""


@traceback.function
def print_exc(limit=None, file=None, chain=True):
    """Prints the exception being handled."""


@traceback.function
def format_exception(exc, /, value=..., tb=..., limit=None, chain=True):
    """An exception as lines."""


@traceback.function
def print_exception(exc, /, value=..., tb=..., limit=None, file=None, chain=True):
    """Prints an exception."""


@traceback.function
def format_exception_only(exc, /, value=...):
    """The last lines of an exception: class and message."""
