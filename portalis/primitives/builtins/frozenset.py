"""Primitives of `frozenset`; implemented in pyrt/src/builtins/frozenset.rs."""

# mypy: ignore-errors
# ruff: noqa: A001, N801

from portalis.primitives.builtins.module import builtins


@builtins.type(layout="Builtin(Base::FrozenSet)")
class frozenset:
    """The type frozenset."""
