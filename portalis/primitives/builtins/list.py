"""Primitives of `list`; implemented in pyrt/src/builtins/list.rs."""

# mypy: ignore-errors
# ruff: noqa: A001, N801

from portalis.primitives.builtins.module import builtins


@builtins.type(layout="Builtin(Base::List)")
class list:
    """The type list."""
