"""Primitives of `textwrap`; implemented in pyrt/src/stdlib/textwrap/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

textwrap = Module("textwrap")


@textwrap.function
def wrap(text, width=70, **kwargs):
    """Wrap a single paragraph of text, returning a list of wrapped lines."""


@textwrap.function
def fill(text, width=70, **kwargs):
    """Fill a single paragraph of text, returning a new string."""


@textwrap.function
def shorten(text, width, **kwargs):
    """Collapse and truncate the given text to fit in the given width."""


@textwrap.function
def dedent(text):
    """Remove any common leading whitespace from every line in `text`."""


@textwrap.function
def indent(text, prefix, predicate=None):
    """Adds 'prefix' to the beginning of selected lines in 'text'."""


@textwrap.type(layout="Object")
class TextWrapper:
    """Object for wrapping/filling text."""

    def __init__(
        self,
        width=70,
        initial_indent="",
        subsequent_indent="",
        expand_tabs=True,
        replace_whitespace=True,
        fix_sentence_endings=False,
        break_long_words=True,
        drop_whitespace=True,
        break_on_hyphens=True,
        tabsize=8,
        *,
        max_lines=None,
        placeholder=" [...]",
    ): ...
    def wrap(self, text): ...
    def fill(self, text): ...
    @property
    def __dict__(self): ...
