"""Primitives of `copy`; implemented in pyrt/src/stdlib/copy/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

copying = Module("copy")


@copying.function
def copy(x):
    """A copy that shares what the original holds."""


@copying.function
def deepcopy(x, memo=None, _nil=None):
    """A copy down to the last object."""


@copying.type(layout="Exception", bases=("builtins:Exception",))
class Error:
    """What cannot be copied."""


copying.alias("error", "Error")
