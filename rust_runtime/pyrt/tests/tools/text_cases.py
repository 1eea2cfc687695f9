"""Prints random JSON documents, encodings, paths, templates and format strings with CPython's answers; for text_formats.rs."""

import json
import posixpath
import random
import string
from collections.abc import Callable
from json import encoder

from case_lines import emit


def jsons(rng: random.Random) -> None:
    parts = [
        '{"a":',
        "[",
        "]",
        "}",
        ",",
        " ",
        "\n",
        '"',
        '"k"',
        ":",
        "1",
        "-0",
        "1.5e3",
        "-",
        "0x",
        "1e+",
        ".5",
    ]
    parts += [
        "null",
        "true",
        "nul",
        "NaN",
        "-Infinity",
        "\\",
        '"\\u00e9"',
        '"\\ud83d\\ude00"',
        '"\\q"',
        '"é\\n"',
    ]
    parts += ['"\\u12"', '"\t"', "é", "[1,2]", '{"x":[]}', "\\u", '"a\\']
    text = "".join(rng.choices(parts, k=rng.randrange(6)))
    emit("json", (text,), lambda: json.dumps(json.loads(text), separators=(",", ":")))


def codecs(rng: random.Random) -> None:
    pools = [bytes(range(256)), b"a\xe2\x82\xac\xf0\x9f\x98\x80\xed\xa0", b"\xd8\x00\xdc\xff\xfea\x00"]
    data = bytes(rng.choices(rng.choice(pools), k=rng.randrange(9)))
    encoding = rng.choice(
        "utf-8 ascii latin-1 utf-16 utf-16-le utf-16-be utf-32 utf-32-le UTF8 utf-8-sig".split()
    )
    errors = rng.choice(["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "nope"])
    emit("decode", (data, encoding, errors), lambda: data.decode(encoding, errors))
    text = "".join(rng.choices("ab\x7f\x80é\u0100€😀", k=rng.randrange(6)))
    emit("encode", (text, encoding, errors), lambda: text.encode(encoding, errors))
    for ensure, function in (
        (True, encoder.py_encode_basestring_ascii),
        (False, encoder.py_encode_basestring),
    ):
        emit("json_string", (text, ensure), lambda function=function: function(text))
    emit("bytes_repr", (data,), lambda: repr(data))
    emit("bytearray_repr", (data,), lambda: repr(bytearray(data)))
    digits = "".join(rng.choices("0aF g\n\u3000", [9, 9, 9, 4, 1, 1, 1], k=rng.randrange(7)))
    emit("fromhex", (digits,), lambda: bytes.fromhex(digits))


def paths(rng: random.Random) -> None:
    path, other = (
        "".join(rng.choices(["/", "a", ".", "..", "b.c", "é"], k=rng.randrange(7))) for _ in range(2)
    )
    emit("normpath", (path,), lambda: posixpath.normpath(path))
    emit("splitpath", (path,), lambda: posixpath.split(path))
    emit("splitext", (path,), lambda: posixpath.splitext(path))
    emit("joinpath", (path, other), lambda: posixpath.join(path, other))
    emit("commonpath", (path, other), lambda: posixpath.commonpath([path, other]))
    emit("commonprefix", (path, other), lambda: posixpath.commonprefix([path, other]))
    start = "/" + other
    emit("relpath", ("/" + path, start), lambda: posixpath.relpath("/" + path, start))


def formats(rng: random.Random) -> None:
    parts = [
        "{",
        "}",
        "{{",
        "}}",
        "{0}",
        "{}",
        "a",
        "{a.b[c]!r:>{w}}",
        "!",
        ":",
        "[",
        "]",
        "é",
        "{x[}]}",
        "{٣}",
        ".",
    ]
    template = "".join(rng.choices(parts, k=rng.randrange(7)))

    def pieces() -> list[object]:
        out: list[object] = []
        for literal, name, spec, conversion in string.Formatter().parse(template):
            out += [literal, name, spec, conversion or None]
        return out

    emit("parse", (template,), pieces)
    parts = ["$", "$$", "$a", "${b}", "${", "}", "x", "\n", "é", "$1", "${a b}", "$_A1"]
    text = "".join(rng.choices(parts, k=rng.randrange(6)))
    call: Callable[..., str] = string.Template(text).substitute
    emit("substitute", (text,), lambda: call(a="1", b="2"))
    emit("safe_substitute", (text,), lambda: string.Template(text).safe_substitute(a="1"))


def main() -> None:
    rng = random.Random(5)
    for _ in range(4000):
        jsons(rng)
        codecs(rng)
        paths(rng)
        formats(rng)


if __name__ == "__main__":
    main()
