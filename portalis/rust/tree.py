"""A small syntax tree of Rust expressions, and the printer that breaks long ones over lines."""

import sys
from dataclasses import dataclass, field

WIDTH = 110
INDENT = "    "


@dataclass(slots=True)
class Text:
    """An expression that is never broken."""

    text: str

    def flat(self, room: int = sys.maxsize) -> str | None:
        """On one line, if it fits; see `Rx`."""
        return self.text if len(self.text) <= room and "\n" not in self.text else None


@dataclass(slots=True)
class Group:
    """`head(a, b)`, `vec![a, b]`, `tr!('l, 1, a)`, `[a, b]`: arguments on one line, or on one line each."""

    head: str
    args: "list[Rx]"
    open: str = "("
    close: str = ")"

    def flat(self, room: int = sys.maxsize) -> str | None:
        """On one line, if it fits; see `Rx`."""
        inside = _joined(self.args, ", ", room - len(self.head) - len(self.open) - len(self.close))
        return None if inside is None else f"{self.head}{self.open}{inside}{self.close}"


@dataclass(slots=True)
class Wrap:
    """`&x`, `x.clone()`, `x.await`, `*x`: text before and behind."""

    before: str
    inner: "Rx"
    after: str = ""

    def flat(self, room: int = sys.maxsize) -> str | None:
        """On one line, if it fits; see `Rx`."""
        inside = self.inner.flat(room - len(self.before) - len(self.after))
        return None if inside is None else f"{self.before}{inside}{self.after}"


@dataclass(slots=True)
class Infix:
    """`a && b`, `a + b`."""

    op: str
    parts: "list[Rx]"

    def flat(self, room: int = sys.maxsize) -> str | None:
        """On one line, if it fits; see `Rx`."""
        return _joined(self.parts, f" {self.op} ", room)


@dataclass(slots=True)
class Braces:
    """`head { statements; tail }`: always over several lines."""

    head: str
    body: "Lines"

    def flat(self, room: int = sys.maxsize) -> str | None:
        """On one line, if it fits; see `Rx`."""
        return None


Rx = Text | Group | Wrap | Infix | Braces
"""An expression. `flat(room)` is it on one line, or None where it has a block or takes more than `room` characters: known as soon as that is
certain, because each level of a deep expression is tried anew, at the cost of a line's width."""


@dataclass(slots=True)
class Lines:
    """Statements being written, with their indentation."""

    out: list[str] = field(default_factory=list)
    depth: int = 0

    def line(self, text: str) -> None:
        """One line."""
        self.out.append(INDENT * self.depth + text if text else "")

    def put(self, before: str, value: Rx, after: str = ";") -> None:
        """A statement around an expression: `let x = …;`."""
        text = render(value, self.depth, len(before) + len(after))
        first, *rest = text.split("\n")
        self.line(before + first + ("" if rest else after))
        for i, more in enumerate(rest):
            self.out.append(more + (after if i == len(rest) - 1 else ""))

    def open(self, text: str) -> None:
        """A line that opens a block."""
        self.line(text)
        self.depth += 1

    def close(self, text: str = "}") -> None:
        """The line that closes it."""
        self.depth -= 1
        self.line(text)

    def extend(self, other: "Lines") -> None:
        """Another block's lines, at this depth."""
        self.out.extend(INDENT * self.depth + t if t else "" for t in other.out)

    def text(self) -> str:
        """All of it."""
        return "\n".join(self.out) + "\n"


def _joined(parts: list[Rx], between: str, room: int) -> str | None:
    """Expressions on one line, if they fit."""
    texts: list[str] = []
    room -= len(between) * (len(parts) - 1) if parts else 0
    for part in parts:
        text = part.flat(room)
        if text is None:
            return None
        room -= len(text)
        texts.append(text)
    return between.join(texts) if room >= 0 else None


def render(x: Rx, depth: int, extra: int = 0) -> str:
    """The expression as it stands behind `extra` characters at this depth; its first line is not indented."""
    one = x.flat(WIDTH - len(INDENT) * depth - extra)
    if one is not None:
        return one
    pad = INDENT * depth
    match x:
        case Text(text):
            return text
        case Group(head, args, open_, close):
            if not args:
                return f"{head}{open_}{close}"
            if len(args) == 1 and not isinstance(args[0], Text):
                return f"{head}{open_}{render(args[0], depth, extra)}{close}"
            inner = INDENT * (depth + 1)
            lines = "".join(f"{inner}{render(a, depth + 1, 1)},\n" for a in args)
            return f"{head}{open_}\n{lines}{pad}{close}"
        case Wrap(before, inside, after):
            return f"{before}{render(inside, depth, extra + len(before) + len(after))}{after}"
        case Infix(op, parts):
            inner = INDENT * (depth + 1)
            first = render(parts[0], depth, extra)
            return first + "".join(f"\n{inner}{op} {render(p, depth + 1, len(op) + 1)}" for p in parts[1:])
        case Braces(head, body):
            lines = "".join(f"{INDENT * (depth + 1)}{t}\n" if t else "\n" for t in body.out)
            return f"{head}{{\n{lines}{pad}}}"
