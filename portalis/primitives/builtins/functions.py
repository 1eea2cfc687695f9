"""The builtin functions; implemented in pyrt/src/builtins/functions.rs."""

from portalis.primitives.builtins.module import builtins

__all__ = ["builtins"]
