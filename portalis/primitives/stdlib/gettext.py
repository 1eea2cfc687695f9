"""Primitives of `gettext`; implemented in pyrt/src/stdlib/gettext.rs."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

gettext_module = Module("gettext")


@gettext_module.function
def gettext(message):
    """The message in the user's language."""


@gettext_module.function
def ngettext(msgid1, msgid2, n):
    """The message for one or for several in the user's language."""


@gettext_module.function
def pgettext(context, message):
    """The message of a context in the user's language."""


@gettext_module.function
def npgettext(context, msgid1, msgid2, n):
    """The message of a context for one or for several in the user's language."""
