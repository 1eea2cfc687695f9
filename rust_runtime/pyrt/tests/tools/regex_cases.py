"""Print patterns, subjects and what CPython's `re` makes of them, for tests/regex.rs to compare with.

Each line: pattern, flags, subject, pos, endpos, template, count, result; text in hexadecimal, "b" before bytes.
"""

import random
import re
import signal
import sys
import unicodedata
import warnings
from test.re_tests import tests as re_tests

Str = str | bytes


class Slow(Exception):
    """The case takes too long to be worth comparing."""


def give_up(*_: object) -> None:
    raise Slow


def data(value: Str) -> str:
    if isinstance(value, bytes):
        return "b" + value.hex()
    return value.encode("utf-8", "surrogatepass").hex()


def failure(exc: Exception) -> str:
    kind = {"error": "Pattern", "OverflowError": "Overflow", "ValueError": "Value", "IndexError": "Index"}
    name = kind.get(type(exc).__name__, "Recursion")
    place = [getattr(exc, attribute, None) for attribute in ("pos", "lineno", "colno")]
    message = str(exc.args[0]) if exc.args else ""
    return f"E:{name}:{message.encode().hex()}:" + ":".join("-" if p is None else str(p) for p in place)


def spans(match: re.Match[str] | re.Match[bytes]) -> str:
    groups = range(match.re.groups + 1)
    return ",".join("%d-%d" % match.span(g) if match.start(g) >= 0 else "?" for g in groups)


def shown(match: re.Match[str] | re.Match[bytes] | None) -> str:
    if match is None:
        return "none"
    return f"{spans(match)}/{match.lastindex or 0}/{match.lastgroup or ''}"


def result(pattern: Str, flags: int, subject: Str, pos: int, endpos: int, template: Str, count: int) -> str:
    re.purge()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            compiled = re.compile(pattern, flags)
        except (re.error, ValueError, OverflowError, RecursionError) as exc:
            return failure(exc)
    out = [str(compiled.flags), str(compiled.groups)]
    out.append(",".join(f"{name}={group}" for name, group in compiled.groupindex.items()))
    out.append(",".join(f"{w.category.__name__[0]}{w.message}" for w in caught))
    for method in (compiled.search, compiled.match, compiled.fullmatch):
        out.append(shown(method(subject, pos, endpos)))  # type: ignore[operator]
    out.append(" ".join(spans(m) for m in compiled.finditer(subject)))  # type: ignore[arg-type]
    pieces = compiled.split(subject, count)  # type: ignore[arg-type]
    out.append(",".join("?" if piece is None else data(piece) for piece in pieces))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            # A template is not parsed unless something matches or it has a backslash.
            parsed = re._parser.parse_template(template, compiled)  # type: ignore[attr-defined]
            replaced, number = compiled.subn(template, subject, count)  # type: ignore[arg-type]
        out.append(f"{data(replaced)}x{number}" if parsed else "")
    except (re.error, IndexError) as exc:
        out.append(failure(exc))
    return ";".join(out)


def emit(pattern: Str, flags: int, subject: Str, rng: random.Random) -> None:
    pos, endpos = 0, 1 << 40
    if rng.random() < 0.3:
        pos, endpos = rng.randrange(len(subject) + 2), rng.randrange(len(subject) + 2)
    texts = [
        "-",
        r"[\1]",
        r"<\g<0>>",
        r"\g<n>",
        r"\2\1",
        r"\n\.\q",
        r"\07x",
        r"\101",
        r"\400",
        r"\g<1",
        r"\g<x y>",
        "\\",
        "é",
    ]
    template: Str = rng.choice(texts) if rng.random() < 0.8 else "".join(rng.choices("\\g<>01n-7", k=6))
    if isinstance(pattern, bytes):
        template = template.encode("latin1")
    count = rng.choice([0, 0, 0, 1, 2, -1])
    signal.setitimer(signal.ITIMER_REAL, 0.3)
    try:
        text = result(pattern, flags, subject, pos, endpos, template, count)
    except Slow:
        return
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    row = (data(pattern), flags, data(subject), pos, endpos, data(template), count)
    print(*row, text.encode().hex(), sep="\t")


LETTERS = "aaaabbbccdABk1 _\n\t.-é"
WIDE = "ßſKΣςσİıιͅµ𐐀𐐨𝟘²ー中\u2028\xa0ﬁﬀÀàǅǆ"


class Generator:
    """Makes patterns that are mostly well formed."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.groups = 0
        self.wide = rng.random() < 0.35

    def letter(self) -> str:
        return self.rng.choice(LETTERS + (WIDE if self.wide else ""))

    def literal(self) -> str:
        char = self.letter()
        return "\\" + char if char in ".\\[{()*+?^$|-" else char

    def set(self) -> str:
        rng, parts = self.rng, []
        for _ in range(rng.randrange(1, 4)):
            kind = rng.random()
            if kind < 0.5:
                parts.append(self.literal())
            elif kind < 0.75:
                low, high = sorted([self.letter(), self.letter()])
                parts.append(f"{re.escape(low)}-{re.escape(high)}")
            else:
                parts.append(rng.choice([r"\d", r"\w", r"\s", r"\D", r"\W", r"\S", r"\x41-\x5a", "a-c"]))
        return "[" + rng.choice(["", "", "^"]) + "".join(parts) + "]"

    def atom(self, depth: int) -> str:
        rng = self.rng
        kind = rng.random()
        if depth <= 0 or kind < 0.4:
            return self.literal()
        if kind < 0.5:
            return self.set()
        if kind < 0.58:
            return rng.choice(
                [".", r"\w", r"\d", r"\s", r"\W", r"\S", r"\D", "^", "$", r"\b", r"\B", r"\A", r"\Z"]
            )
        if kind < 0.74:
            self.groups += 1
            name = rng.choice(["", "", f"?P<{'nxyzw'[self.groups % 5]}>"])
            return f"({name}{self.pattern(depth - 1)})"
        if kind < 0.80:
            return f"(?:{self.pattern(depth - 1)})"
        if kind < 0.87:
            return f"(?{rng.choice(['=', '!', '<=', '<!'])}{self.pattern(depth - 2)})"
        if kind < 0.90:
            return f"(?>{self.pattern(depth - 1)})"
        if kind < 0.93:
            return f"(?{rng.choice(['i', '-i', 's', 'm', 'a', 'i-s', 'x', 'u'])}:{self.pattern(depth - 1)})"
        if kind < 0.97 and self.groups:
            return f"\\{rng.randint(1, self.groups)}"
        if self.groups:
            group = rng.randint(1, self.groups)
            return f"(?({group}){self.atom(depth - 1)}{rng.choice(['', '|' + self.atom(depth - 1)])})"
        return rng.choice(["(?P=n)", "(?#c)", r"\x41", r"\u0062", r"\101", "(?i)"])

    def item(self, depth: int) -> str:
        rng = self.rng
        atom = self.atom(depth)
        if rng.random() < 0.4:
            atom += rng.choice(["*", "*", "+", "+", "?", "{2}", "{1,2}", "{0,3}", "{,2}", "{1,}", "{0}"])
            atom += rng.choice(["", "", "", "?", "+"])
        return atom

    def pattern(self, depth: int) -> str:
        ways = []
        for _ in range(self.rng.choice([1, 1, 1, 2, 2, 3])):
            ways.append("".join(self.item(depth) for _ in range(self.rng.choice([0, 1, 1, 2, 2, 3]))))
        return "|".join(ways)


def spoiled(pattern: str, rng: random.Random) -> str:
    """A pattern with one thing wrong, most likely."""
    at = rng.randrange(len(pattern) + 1)
    pieces = [
        "(",
        ")",
        "[",
        "]",
        "*",
        "{3,1}",
        "(?",
        "(?P<",
        "(?P=a",
        "\\",
        r"\x4",
        "(?(2)",
        "(?z",
        "(?P<1a>b)",
        "\n(",
        r"\8",
        "(?P<n>a)(?P<n>b)",
        "[b-a]",
        "**",
        "(?<=a*)",
        "(?i",
        "(?#",
        "(?-",
        "(?L:a)",
        "(?u:a)",
        "(?i-i:a)",
        r"\N{EM DASH}",
        r"\N{x}",
        "(?<",
        "(?P",
        "[[a]",
        "[a--b]",
        "[a&&b]",
        "a{99999999999}",
        r"\u12",
        "(?(n)a)",
        "(?(1_0)a)",
        "(?(a b)c)",
        r"[\d-a]",
        r"\U00110000",
        r"[\8]",
        r"\777",
        r"[\400]",
        "(?au:x)",
        "(?a-:x)",
        "(?(0)a)",
        "(?P<é>a)(?P=é)",
        "(?P<'>)",
        "(?(1)a|b|c)",
        r"(?<=(a)\1)",
        r"(\1)",
        "(?P<n",
        "(?P=)",
        "(?é)",
        "(?i)",
        "(?x) a # b",
    ]
    return pattern[:at] + rng.choice(pieces) + pattern[at + rng.randrange(2) :]


def main() -> None:
    signal.signal(signal.SIGALRM, give_up)
    rng = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 20220615)
    for case in re_tests:
        pattern, subject = case[0], case[1]
        emit(pattern, 0, subject, rng)
        for flag in (re.I, re.M, re.S, re.X, re.A, re.I | re.A):
            emit(pattern, int(flag), subject, rng)
        if pattern.isascii() and subject.isascii():
            emit(pattern.encode(), 0, subject.encode(), rng)
            emit(pattern.encode(), int(re.L | re.I), subject.encode(), rng)
    for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 4000):
        generator = Generator(rng)
        pattern = generator.pattern(3)
        if rng.random() < 0.2:
            pattern = spoiled(pattern, rng)
        flags = rng.choice(
            [0, 0, re.I, re.M, re.S, re.X, re.A, re.I | re.A, re.I | re.M, re.U, re.L, re.A | re.U]
        )
        for _ in range(3):
            subject = "".join(generator.letter() for _ in range(rng.randrange(12)))
            if rng.random() < 0.2:
                latin = pattern.encode("latin1", "replace"), subject.encode("latin1", "replace")
                extra = rng.choice([0, re.L, re.L | re.I, re.I])
                emit(latin[0], int(flags & ~re.U | extra), latin[1], rng)
            else:
                emit(pattern, int(flags), subject, rng)
    for code in range(0, 0x11000):
        char = chr(code)
        if (
            unicodedata.category(char) in ("Cs", "Cn", "Co")
            or code % 16
            and not (char.lower() != char or char.upper() != char)
        ):
            continue
        emit(
            f"[{re.escape(char)}]|{re.escape(char)}x",
            int(re.I),
            char.swapcase() + char.lower() + char.upper() + "x",
            rng,
        )
        emit(r"(\w)|(\d)|(\s)|\b", 0, char + char, rng)


main()
