"""Primitives of `float`; implemented in pyrt/src/builtins/float.rs."""

# mypy: ignore-errors
# ruff: noqa: A001, N801

from portalis.primitives.builtins.module import builtins


@builtins.type(layout="Builtin(Base::Float)")
class float:
    """The type float."""
