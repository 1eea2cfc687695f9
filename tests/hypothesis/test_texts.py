"""The methods of str and bytes on texts of all planes."""

from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from .oracle import agree
from .strategies import blobs, characters, edges, indices, slices, texts

ALONE = """capitalize casefold lower upper title swapcase isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric
isprintable isspace istitle isupper split rsplit splitlines strip lstrip rstrip expandtabs encode __len__ __hash__ __repr__""".split()
BYTES_ALONE = """capitalize lower upper title swapcase isalnum isalpha isascii isdigit islower isspace istitle isupper split rsplit
splitlines strip lstrip rstrip expandtabs decode hex __len__ __hash__ __repr__""".split()
WITH_PART = """split rsplit partition rpartition strip lstrip rstrip startswith endswith removeprefix removesuffix count find rfind
index rindex __contains__ __add__ __eq__ __lt__ __ge__""".split()
PADDED = ["center", "ljust", "rjust"]
CODECS = ["utf-8", "ascii", "latin-1", "utf-16", "utf-32", "utf-16-le", "UTF8", "nonsense"]
ERRORS = ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace"]

parts = st.text("ab \t\né", max_size=2) | texts
byte_parts = st.binary(max_size=2) | blobs


@pytest.mark.parametrize("name", ALONE)
@given(texts)
def test_str_alone(name: str, text: str) -> None:
    if name == "__hash__":
        return
    agree(f"str.{name}", text)


@given(characters)
def test_character(c: str) -> None:
    for name in ALONE:
        if name != "__hash__":
            agree(f"str.{name}", c)
    agree("ord", c)


@pytest.mark.parametrize("name", WITH_PART)
@given(texts, parts)
def test_str_with_part(name: str, text: str, part: str) -> None:
    agree(f"str.{name}", text, part)


@pytest.mark.parametrize("name", ["find", "rfind", "index", "rindex", "count", "startswith", "endswith"])
@given(texts, parts, indices, indices)
def test_str_search_within(name: str, text: str, part: str, start: int | None, stop: int | None) -> None:
    agree(f"str.{name}", text, part, start, stop)


@pytest.mark.parametrize("name", PADDED)
@given(texts, st.integers(-3, 20), st.sampled_from("* é"))
def test_str_padded(name: str, text: str, width: int, fill: str) -> None:
    agree(f"str.{name}", text, width, fill)
    agree("str.zfill", text, width)
    agree("str.expandtabs", text, width)


@given(texts, parts, parts, st.integers(-2, 4))
def test_str_replace(text: str, old: str, new: str, count: int) -> None:
    agree("str.replace", text, old, new, count)
    agree("str.split", text, old, count)
    agree("str.rsplit", text, None, count)


@given(texts, st.lists(texts, max_size=4))
def test_str_join(text: str, items: list[str]) -> None:
    agree("str.join", text, items)


@given(
    texts,
    st.dictionaries(
        st.integers(90, 110) | st.sampled_from([ord(c) for c in "AB01é"]),
        st.none() | texts | st.integers(0, 500),
    ),
)
def test_str_translate(text: str, table: dict[int, Any]) -> None:
    agree("str.translate", text, table)


@given(texts | blobs, slices | st.integers(-12, 12) | edges)
def test_item(text: str | bytes, at: Any) -> None:
    agree("operator.getitem", text, at)


@given(texts | blobs, st.integers(-2, 5))
def test_repeated(text: str | bytes, n: int) -> None:
    agree("operator.mul", text, n)


@given(texts, st.sampled_from(CODECS), st.sampled_from(ERRORS))
def test_encode(text: str, codec: str, errors: str) -> None:
    agree("str.encode", text, codec, errors)


@given(blobs | texts.map(str.encode), st.sampled_from(CODECS), st.sampled_from(ERRORS[:4]))
def test_decode(data: bytes, codec: str, errors: str) -> None:
    assume(data or codec != "nonsense")
    agree("bytes.decode", data, codec, errors)


def test_nothing_decoded_by_an_unknown_codec() -> None:
    agree("bytes.decode", b"", "nonsense")


@pytest.mark.xfail(reason="docs/differences.md: encodings", strict=True)
@pytest.mark.parametrize("codec", ["cp1252", "iso8859-15", "shift_jis", "utf-7"])
def test_tables_of_codecs(codec: str) -> None:
    agree("str.encode", "a", codec)


@pytest.mark.parametrize("name", BYTES_ALONE)
@given(blobs)
def test_bytes_alone(name: str, data: bytes) -> None:
    if name == "__hash__":
        return
    agree(f"bytes.{name}", data)


@pytest.mark.parametrize("name", WITH_PART)
@given(blobs, byte_parts)
def test_bytes_with_part(name: str, data: bytes, part: bytes) -> None:
    agree(f"bytes.{name}", data, part)


@given(blobs, byte_parts, byte_parts, st.integers(-2, 4))
def test_bytes_replace(data: bytes, old: bytes, new: bytes, count: int) -> None:
    agree("bytes.replace", data, old, new, count)
    agree("bytes.split", data, old, count)


@given(st.text("0123456789abcdefABCDEF g\té", max_size=10))
def test_bytes_of_hex(text: str) -> None:
    agree("bytes.fromhex", text)
