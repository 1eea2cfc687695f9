"""Primitives of `slice`; implemented in pyrt/src/builtins/slice.rs."""

# mypy: ignore-errors
# ruff: noqa: A001, N801

from portalis.primitives.builtins.module import builtins


@builtins.type(layout="Builtin(Base::Final)")
class slice:
    """The type slice."""
