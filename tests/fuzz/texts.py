"""Random texts, bytes and ways to format values."""

import string
from random import Random
from typing import Final

WORDS: Final = (
    "", "a", "b", "ab", "abc", "Hello", "hello world", " x ", "a,b,c", "1", "-12", "3.5", "1e5", "0x1f", "été", "ß",
    "naïve café", "日本", "🐍 snake", "tab\tnl\n", "quote'", 'dq"', "both'\"", "{}", "%s", "A1b2", "İ", "x" * 20, "\\", "_id",
    "true", "None", "1_000", "٣", "Ab Cd", "\x00\x7f", "key=value", "-", "aXbXc", "line1\nline2\r\nline3", "0", "inf",
)  # fmt: skip
RAW: Final = (
    b"",
    b"a",
    b"abc",
    b"\x00\xff",
    b"hello world",
    b"1",
    b" x ",
    b"a,b",
    b"\xc3\xa9",
    b"'",
    b'"',
    b"Abc\n",
)


def text(rng: Random) -> str:
    """A literal of a text."""
    word = rng.choice(WORDS)
    form = rng.random()
    if form < 0.1 and len(word) > 1:
        return f"{word[:1]!r} {word[1:]!r}"
    if form < 0.15:
        return ascii(word)
    return repr(word)


def raw(rng: Random) -> str:
    """A literal of bytes."""
    return repr(rng.choice(RAW))


def spec(rng: Random, kind: str = "any") -> str:
    """A format specification, mostly one that fits the kind."""
    if rng.random() < 0.08:
        return "".join(rng.choices("<>=^+- #0123456789,_.bcdeEfFgGnosxX%", k=rng.randint(1, 4)))
    numeric = kind in ("int", "float", "bool")
    parts = []
    if rng.random() < 0.4:
        parts.append(rng.choice(["", "", "*", "0", "é", "_"]) + rng.choice("<>^=" if numeric else "<>^"))
    if numeric:
        parts.append(rng.choice(["", "", "", "+", "-", " "]))
        parts.append(rng.choice(["", "", "", "", "#", "z"] if kind == "float" else ["", "", "", "#"]))
        parts.append(rng.choice(["", "", "", "0"]))
    parts.append(rng.choice(["", "", "1", "5", "8", "12", "20"]))
    if numeric:
        parts.append(rng.choice(["", "", "", ",", "_"]))
    if kind not in ("int", "bool"):
        parts.append(rng.choice(["", "", ".0", ".1", ".3", ".10"]))
    kinds = {"int": ["", "d", "x", "X", "o", "b", "c", "n", "e", "f", "g", "%"], "str": ["", "s"]}
    kinds["bool"] = kinds["int"]
    kinds["float"] = ["", "e", "E", "f", "F", "g", "G", "n", "%"]
    parts.append(rng.choice(kinds.get(kind, [""])))
    return "".join(parts)


def percent(rng: Random, kind: str) -> str:
    """A conversion of the % operator."""
    codes = {
        "int": "ddixXocrsaegf%", "bool": "ddrsa", "float": "eEfFgGdrsa", "str": "ssrac", "bytes": "sra",
    }.get(kind, "sra")  # fmt: skip
    flags = "".join(rng.sample("-+ #0", rng.choice([0, 0, 0, 1, 2])))
    width = rng.choice(["", "", "3", "8", "12"])
    precision = rng.choice(["", "", "", ".0", ".2", ".6"])
    code = rng.choice(codes)
    return "%%" if code == "%" else f"%{flags}{width}{precision}{code}"


def identifier(rng: Random) -> str:
    """A name that is no keyword."""
    return rng.choice(string.ascii_lowercase) + str(rng.randint(0, 9))
