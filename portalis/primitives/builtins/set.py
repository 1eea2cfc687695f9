"""Primitives of `set`; implemented in pyrt/src/builtins/set.rs."""

# mypy: ignore-errors
# ruff: noqa: A001, N801

from portalis.primitives.builtins.module import builtins


@builtins.type(layout="Builtin(Base::Set)")
class set:
    """The type set."""
