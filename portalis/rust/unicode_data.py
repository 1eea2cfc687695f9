"""What `unicodedata` knows of characters, from the running interpreter, for programs that import it or replace by names."""

import re
import sys
import unicodedata
from collections.abc import Iterator
from functools import cache

from portalis.rust.literals import quote
from portalis.rust.tree import Lines

_ASKS = re.compile(r"\bunicodedata\b")
_NAMES = re.compile(r"\b(name|lookup|getattr|vars|__dict__|import\s+\*)")
_REPLACES = re.compile(r"\bnamereplace\b")
_HANGUL = range(0xAC00, 0xD7A4)
_IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-"
_TABLES = "pyrt::text::unicode_data::Tables"


def emit_unicode(out: Lines, sources: list[str]) -> None:
    """The fields of a program that hold tables of characters: what it can ask `unicodedata` for, and the names for `namereplace`.

    The tables are texts with a line for each character or run of them, numbers in hexadecimal.
    """
    asks = any(map(_ASKS.search, sources))
    replaces = any(map(_REPLACES.search, sources))
    if not asks and not replaces:
        out.line(f"unicode: {_TABLES}::NONE,")
        out.line("name_of: None,")
        return
    out.open(f"unicode: {_TABLES} {{")
    for field, text in _properties().items():
        out.line(f"{field}: {quote(text if asks else '')},")
    named = replaces or any(map(_NAMES.search, sources))
    out.line(f"names: {quote(_names() if named else '')},")
    out.line(f"version: {quote(unicodedata.unidata_version)},")
    out.close("},")
    out.line(f"name_of: {'Some(pyrt::stdlib::unicodedata::name_of)' if replaces else 'None'},")


@cache
def _properties() -> dict[str, str]:
    """The tables but the names."""
    records, last = [], ""
    decompositions, numbers = [], []
    for code in range(sys.maxunicode + 1):
        char = chr(code)
        record = ";".join(
            (
                unicodedata.category(char),
                unicodedata.bidirectional(char),
                str(unicodedata.combining(char)),
                str(unicodedata.mirrored(char)),
                unicodedata.east_asian_width(char),
            )
        )
        if record != last:
            records.append(f"{code:x};{record}")
            last = record
        if code not in _HANGUL and (parts := unicodedata.decomposition(char)):
            composed = unicodedata.normalize("NFC", char) == char and not parts.startswith("<")
            decompositions.append(f"{code:x};{'+' if composed else ''};{parts}")
        if (value := unicodedata.numeric(char, None)) is not None:
            digit, decimal = unicodedata.digit(char, ""), unicodedata.decimal(char, "")
            numbers.append(f"{code:x};{value!r};{digit};{decimal}")
    return {
        "records": "\n".join(records),
        "decompositions": "\n".join(decompositions),
        "numbers": "\n".join(numbers),
    }


@cache
def _names() -> str:
    """The names, those of ideographs as ranges; those of Hangul syllables are computed."""
    return "\n".join(_name_lines())


def _name_lines() -> Iterator[str]:
    first = last = -1
    for code in range(sys.maxunicode + 1):
        name = "" if code in _HANGUL else unicodedata.name(chr(code), "")
        if name.startswith(_IDEOGRAPH):
            if last != code - 1:
                if first >= 0:
                    yield f"{first:x}-{last:x};"
                first = code
            last = code
        elif name:
            yield f"{code:x};{name}"
    yield f"{first:x}-{last:x};"
