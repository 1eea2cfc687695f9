"""Primitives of `bisect`; implemented in pyrt/src/stdlib/bisect.rs."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

bisect = Module("bisect")


@bisect.function
def bisect_right(a, x, lo=0, hi=None, *, key=None):
    """Where x belongs in a sorted list, behind equal items."""


@bisect.function
def bisect_left(a, x, lo=0, hi=None, *, key=None):
    """Where x belongs in a sorted list, before equal items."""


@bisect.function
def insort_right(a, x, lo=0, hi=None, *, key=None):
    """Inserts x into a sorted list, behind equal items."""


@bisect.function
def insort_left(a, x, lo=0, hi=None, *, key=None):
    """Inserts x into a sorted list, before equal items."""


bisect.alias("bisect", "bisect_right")
bisect.alias("insort", "insort_right")
