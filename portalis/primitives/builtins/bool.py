"""Primitives of `bool`; implemented in pyrt/src/builtins/bool.rs."""

# mypy: ignore-errors
# ruff: noqa: A001, N801

from portalis.primitives.builtins.module import builtins


@builtins.type(layout="Builtin(Base::Final)", bases=("int",))
class bool:
    """The type bool."""
