"""Primitives of `str`; implemented in pyrt/src/builtins/str.rs."""

# mypy: ignore-errors
# ruff: noqa: A001, N801

from portalis.primitives.builtins.module import builtins


@builtins.type(layout="Builtin(Base::Str)")
class str:
    """The type str."""
