"""Primitives of `copy`; implemented in pyrt/src/stdlib/copy/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

copying = Module("copy")


@copying.function
def copy(x): ...


@copying.function
def deepcopy(x, memo=None, _nil=None): ...


@copying.type(layout="Exception", bases=("builtins:Exception",))
class Error:
    """What cannot be copied."""


copying.alias("error", "Error")
