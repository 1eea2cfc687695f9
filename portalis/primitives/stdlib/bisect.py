"""Primitives of `bisect`; implemented in pyrt/src/stdlib/bisect.rs."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

bisect = Module("bisect")


@bisect.function
def bisect_right(a, x, lo=0, hi=None, *, key=None): ...


@bisect.function
def bisect_left(a, x, lo=0, hi=None, *, key=None): ...


@bisect.function
def insort_right(a, x, lo=0, hi=None, *, key=None): ...


@bisect.function
def insort_left(a, x, lo=0, hi=None, *, key=None): ...


bisect.alias("bisect", "bisect_right")
bisect.alias("insort", "insort_right")
