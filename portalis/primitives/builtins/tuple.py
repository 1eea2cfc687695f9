"""Primitives of `tuple`; implemented in pyrt/src/builtins/tuple.rs."""

# mypy: ignore-errors
# ruff: noqa: A001, N801

from portalis.primitives.builtins.module import builtins


@builtins.type(layout="Builtin(Base::Tuple)")
class tuple:
    """The type tuple."""
