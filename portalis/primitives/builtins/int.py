"""Primitives of `int`; implemented in pyrt/src/builtins/int.rs."""

# mypy: ignore-errors
# ruff: noqa: A001, N801

from portalis.primitives.builtins.module import builtins


@builtins.type(layout="Builtin(Base::Int)")
class int:
    """The type int."""
