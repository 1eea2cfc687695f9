"""Primitives of `codecs`; implemented in pyrt/src/stdlib/codecs/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

codecs = Module("codecs")


@codecs.function
def register(search_function, /):
    """Adds a function that is asked for encodings by name."""


@codecs.function
def unregister(search_function, /):
    """Takes such a function away again."""


@codecs.function
def lookup(encoding, /):
    """What is known about an encoding."""


@codecs.function
def encode(obj, encoding="utf-8", errors="strict"):
    """Encodes by a name, whatever the types are."""


@codecs.function
def decode(obj, encoding="utf-8", errors="strict"):
    """Decodes by a name, whatever the types are."""


@codecs.function
def getencoder(encoding):
    """The function that encodes."""


@codecs.function
def getdecoder(encoding):
    """The function that decodes."""


@codecs.function
def getincrementalencoder(encoding):
    """The class that encodes piece by piece."""


@codecs.function
def getincrementaldecoder(encoding):
    """The class that decodes piece by piece."""


@codecs.function
def register_error(errors, handler, /):
    """Adds an error handler."""


@codecs.function
def lookup_error(name, /):
    """The error handler with a name."""


@codecs.function
def strict_errors(exception, /):
    """Raises the exception."""


@codecs.function
def ignore_errors(exception, /):
    """Leaves out what is wrong."""


@codecs.function
def replace_errors(exception, /):
    """Puts a question mark or U+FFFD in place."""


@codecs.function
def xmlcharrefreplace_errors(exception, /):
    """Puts references of XML in place."""


@codecs.function
def backslashreplace_errors(exception, /):
    """Puts escapes in place."""


def _constant(name: str, doc: str) -> None:
    def stub(): ...

    stub.__name__ = name
    stub.__doc__ = doc
    codecs.constant(stub)


_constant("BOM_UTF8", "The mark of UTF-8.")
_constant("BOM_UTF16_LE", "The mark of UTF-16, little-endian.")
_constant("BOM_UTF16_BE", "The mark of UTF-16, big-endian.")
_constant("BOM_UTF32_LE", "The mark of UTF-32, little-endian.")
_constant("BOM_UTF32_BE", "The mark of UTF-32, big-endian.")
for _alias, _target in {
    "BOM": "BOM_UTF16_LE",
    "BOM_LE": "BOM_UTF16_LE",
    "BOM_BE": "BOM_UTF16_BE",
    "BOM_UTF16": "BOM_UTF16_LE",
    "BOM_UTF32": "BOM_UTF32_LE",
}.items():
    codecs.alias(_alias, _target)


@codecs.type(layout="Builtin(Base::Tuple)", bases=("builtins:tuple",))
class CodecInfo:
    """The functions and classes of an encoding."""

    def __new__(
        cls,
        encode,
        decode,
        streamreader=None,
        streamwriter=None,
        incrementalencoder=None,
        incrementaldecoder=None,
        name=None,
        *,
        _is_text_encoding=None,
    ): ...
    def __repr__(self): ...


@codecs.type(layout="Object")
class Codec:
    """The base of codecs without state."""

    def encode(self, input, errors="strict"): ...
    def decode(self, input, errors="strict"): ...
    @property
    def __dict__(self): ...


@codecs.type(layout="Object")
class IncrementalEncoder:
    """Encodes piece by piece."""

    def __init__(self, errors="strict"): ...
    def encode(self, input, final=False): ...
    def reset(self): ...
    def getstate(self): ...
    def setstate(self, state): ...
    @property
    def __dict__(self): ...


@codecs.type(layout="Object")
class IncrementalDecoder:
    """Decodes piece by piece."""

    def __init__(self, errors="strict"): ...
    def decode(self, input, final=False): ...
    def reset(self): ...
    def getstate(self): ...
    def setstate(self, state): ...
    @property
    def __dict__(self): ...


@codecs.type(layout="Object")
class BufferedIncrementalDecoder(IncrementalDecoder):
    """Keeps bytes that are not yet a character."""

    def __init__(self, errors="strict"): ...
    def decode(self, input, final=False): ...
    def reset(self): ...
    def getstate(self): ...
    def setstate(self, state): ...
