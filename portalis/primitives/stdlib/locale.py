"""Primitives of `locale`; implemented in pyrt/src/stdlib/locale.rs. There is the locale "C" alone."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

module = Module("locale")


def _category(name: str) -> None:
    """Registers the number of a category."""

    def stub(): ...

    stub.__name__ = name
    stub.__doc__ = "The number of a category."
    module.constant(stub)


for _name in "LC_CTYPE LC_NUMERIC LC_TIME LC_COLLATE LC_MONETARY LC_MESSAGES LC_ALL CHAR_MAX".split():
    _category(_name)


@module.exception
class Error(Exception):
    """A locale that the system does not have."""


@module.function
def setlocale(category, locale=None):
    """Sets the locale of a category, and gives its name."""


@module.function
def localeconv():
    """How numbers and money are written."""
