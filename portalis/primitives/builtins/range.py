"""Primitives of `range`; implemented in pyrt/src/builtins/range.rs."""

# mypy: ignore-errors
# ruff: noqa: A001, N801

from portalis.primitives.builtins.module import builtins


@builtins.type(layout="Builtin(Base::Final)")
class range:
    """The type range."""
