"""Primitives of `unicodedata`; implemented in pyrt/src/stdlib/unicodedata.rs."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

unicodedata = Module("unicodedata")


@unicodedata.function
def category(chr, /):
    """The general category of the character."""


@unicodedata.function
def bidirectional(chr, /):
    """The bidirectional class of the character."""


@unicodedata.function
def combining(chr, /):
    """The canonical combining class of the character."""


@unicodedata.function
def mirrored(chr, /):
    """Whether the character is mirrored in bidirectional text."""


@unicodedata.function
def east_asian_width(chr, /):
    """The east asian width of the character."""


@unicodedata.function
def decomposition(chr, /):
    """The decomposition mapping of the character."""


@unicodedata.function
def decimal(chr, default=..., /):
    """The decimal value of the character."""


@unicodedata.function
def digit(chr, default=..., /):
    """The digit value of the character."""


@unicodedata.function
def numeric(chr, default=..., /):
    """The numeric value of the character."""


@unicodedata.function
def name(chr, default=..., /):
    """The name of the character."""


@unicodedata.function
def lookup(name, /):
    """The character with the name."""


@unicodedata.function
def normalize(form, unistr, /):
    """The normal form of the text."""


@unicodedata.function
def is_normalized(form, unistr, /):
    """Whether the text is in the normal form."""


@unicodedata.constant
def unidata_version(): ...
