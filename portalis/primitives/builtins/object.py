"""Primitives of `object` and `type`; implemented in pyrt/src/builtins/object.rs and type.rs."""

# mypy: ignore-errors
# ruff: noqa: A001

from portalis.primitives.builtins.module import builtins


@builtins.type(layout="Object")
class object:
    """The base of all classes."""


@builtins.type(layout="Type")
class type:
    """The class of classes."""
