"""Primitives of `warnings`; implemented in pyrt/src/stdlib/warnings/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

warnings = Module("warnings")


@warnings.function
def warn(message, category=None, stacklevel=1, source=None):
    """Issues a warning, ignores it, or raises it."""


@warnings.function
def warn_explicit(
    message,
    category,
    filename,
    lineno,
    module=None,
    registry=None,
    module_globals=None,
    source=None,
):
    """Issues a warning about a place that is named."""


@warnings.function
def filterwarnings(action, message="", category=..., module="", lineno=0, append=False):
    """Adds a filter by regular expressions."""


@warnings.function
def simplefilter(action, category=..., lineno=0, append=False):
    """Adds a filter for all modules and messages."""


@warnings.function
def resetwarnings():
    """Removes all filters."""


@warnings.function
def _showwarning_orig(message, category, filename, lineno, file=None, line=None):
    """Writes a warning to a file."""


@warnings.function
def _formatwarning_orig(message, category, filename, lineno, line=None):
    """A warning as text."""


@warnings.function
def _filters_mutated():
    """Forgets which places have warned."""


def _constant(name: str, doc: str) -> None:
    def stub(): ...

    stub.__name__ = name
    stub.__doc__ = doc
    warnings.constant(stub)


_constant("showwarning", "What writes a warning; a program may replace it.")
_constant("formatwarning", "What makes a warning text; a program may replace it.")
_constant("filters", "The filters, the first that matches counts.")
_constant("defaultaction", "What is done where no filter matches.")
_constant("onceregistry", "What has been warned about once.")
_constant("_defaultaction", "What is done where no filter matches.")
_constant("_onceregistry", "What has been warned about once.")


@warnings.type(layout="Object")
class WarningMessage:
    """A warning with its place."""

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None): ...
    def __str__(self): ...
    @property
    def __dict__(self): ...


@warnings.type(layout="Native")
class catch_warnings:
    """Puts filters and hooks back at the end of a block, and may record warnings."""

    def __new__(cls, *args, **kwargs): ...
    def __init__(self, *, record=False, module=None, action=None, category=..., lineno=0, append=False): ...
    def __repr__(self): ...
    def __enter__(self): ...
    def __exit__(self, *exc_info): ...
    @property
    def __dict__(self): ...
