"""Primitives of `dict`; implemented in pyrt/src/builtins/dict.rs."""

# mypy: ignore-errors
# ruff: noqa: A001, N801

from portalis.primitives.builtins.module import builtins


@builtins.type(layout="Builtin(Base::Dict)")
class dict:
    """The type dict."""
