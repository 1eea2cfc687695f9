"""Constants of a module as Rust: text literals and constants made on first use become statics, small ones stand in place."""

import math
import re

from portalis import names
from portalis.rust.tree import Group, Rx, Text


def quote(text: str) -> str:
    """A Rust string literal."""
    if _PLAIN(text):
        return f'"{text}"'
    out = []
    for c in text:
        if c in '"\\':
            out.append("\\" + c)
        elif c == "\n":
            out.append("\\n")
        elif c == "\r":
            out.append("\\r")
        elif c == "\t":
            out.append("\\t")
        elif c.isprintable():
            out.append(c)
        else:
            out.append(f"\\u{{{ord(c):x}}}")
    return '"' + "".join(out) + '"'


_PLAIN = re.compile(r"""[ !#-\[\]-~]*""").fullmatch
"""Texts of printable ASCII, without quotes and backslashes."""


class Literals:
    """The statics of one Rust file."""

    def __init__(self, unique: names.Unique) -> None:
        self._unique = unique
        self._texts: dict[str, str] = {}
        self._constants: dict[str, str] = {}
        self.statics: list[str] = []

    def text(self, value: str) -> str:
        """The static of a text."""
        if value not in self._texts:
            words = re.sub(r"[^0-9A-Za-z]+", "_", value)[:24].strip("_").upper()
            name = self._unique(f"S_{words}" if words else "S_TEXT")
            self._texts[value] = name
            self.statics.append(f"static {name}: Lit = Lit::new({quote(value)});")
        return self._texts[value]

    def _constant(self, make: str) -> str:
        if make not in self._constants:
            name = self._unique(f"C_{len(self._constants) + 1}")
            self._constants[make] = name
            self.statics.append(f"static {name}: Const = Const::new(|| {make});")
        return self._constants[make]

    def value(self, constant: object) -> Rx:
        """An owned `Value`."""
        simple = self._simple(constant)
        if simple is not None:
            return simple
        if isinstance(constant, str):
            return Text(f"{self.text(constant)}.value()")
        return Text(f"{self._constant(self._make(constant))}.value()")

    def ref(self, constant: object) -> Rx:
        """A `&Value`."""
        simple = self._simple(constant)
        if simple is not None:
            return Text(f"&{simple.text}")
        if isinstance(constant, str):
            return Text(f"{self.text(constant)}.v()")
        return Text(f"{self._constant(self._make(constant))}.v()")

    def _simple(self, constant: object) -> Text | None:
        if constant is None:
            return Text("Value::None")
        if constant is ...:
            return Text("Value::Ellipsis")
        if isinstance(constant, bool):
            return Text(f"boolean({str(constant).lower()})")
        if isinstance(constant, int) and -(2**63) <= constant < 2**63:
            return Text(f"Value::Int({constant})" if constant > -(2**63) else "Value::Int(i64::MIN)")
        if isinstance(constant, float):
            return Text(f"float({rust_float(constant)})")
        return None

    def _make(self, constant: object) -> str:
        """The expression that makes a constant."""
        simple = self._simple(constant)
        if simple is not None:
            return simple.text
        if isinstance(constant, str):
            return f"{self.text(constant)}.value()"
        if isinstance(constant, int):
            return f"big({quote(str(constant)) if abs(constant) < 10**4000 else quote(hex(constant))})"
        if isinstance(constant, complex):
            return f"complex({rust_float(constant.real)}, {rust_float(constant.imag)})"
        if isinstance(constant, bytes):
            return f"bytes({Group('vec!', [Text(str(b)) for b in constant], '[', ']').head}[{', '.join(map(str, constant))}])"
        if isinstance(constant, tuple):
            return f"tuple(vec![{', '.join(self._make(c) for c in constant)}])"
        raise TypeError(f"no constant of type {type(constant).__name__}")


def rust_float(value: float) -> str:
    """A Rust `f64` expression."""
    if math.isnan(value):
        return "f64::NAN"
    if math.isinf(value):
        return "f64::INFINITY" if value > 0 else "f64::NEG_INFINITY"
    text = repr(value)
    return text if "." in text or "e" in text else text + ".0"
