"""Primitives of `bytes`; implemented in pyrt/src/builtins/bytes.rs."""

# mypy: ignore-errors
# ruff: noqa: A001, N801

from portalis.primitives.builtins.module import builtins


@builtins.type(layout="Builtin(Base::Bytes)")
class bytes:
    """The type bytes."""
