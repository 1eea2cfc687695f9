"""Primitives of `codecs`; implemented in pyrt/src/stdlib/codecs.rs."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

codecs = Module("codecs")


@codecs.function
def register(search_function, /):
    """Adds a function that finds encodings by name."""


@codecs.function
def unregister(search_function, /):
    """Takes such a function away."""


@codecs.function
def encode(obj, encoding="utf-8", errors="strict"):
    """What the encoding makes of an object."""


@codecs.function
def decode(obj, encoding="utf-8", errors="strict"):
    """The object behind what an encoding made."""
