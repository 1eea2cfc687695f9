"""Prints random calls of `str` methods with CPython's answers; for text_str.rs."""

import random
import signal
import textwrap
from collections.abc import Callable

from case_lines import emit

ALPHABETS = [
    "ab",
    "ab -",
    "aAbB1 .\t\n",
    "aé€😀 b",
    "\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029 a",
    "'\"\\\n\x00\x7f\xa0\xad\u0378\ue000😀a",
    "ΣσςAa.'\u0345\u0301 ",
    "ßŉǅǆİıﬁᾳᾼΐaZ1",
]


def text(rng: random.Random, most: int = 12) -> str:
    return "".join(rng.choices(rng.choice(ALPHABETS), k=rng.randrange(most)))


def bound(rng: random.Random) -> int | None:
    return rng.choice([None, None, *range(-8, 16), 2**62, -(2**62)])


def searches(rng: random.Random) -> None:
    alphabet = rng.choice(ALPHABETS)
    s = "".join(rng.choices(alphabet, k=rng.randrange(14)))
    sub = "".join(rng.choices(alphabet, k=rng.randrange(4)))
    start, end = bound(rng), bound(rng)
    for name in ["find", "rfind", "index", "rindex", "count", "startswith", "endswith"]:
        emit(name, (s, sub, start, end), lambda name=name: getattr(s, name)(sub, start, end))
    new, count = text(rng, 4), rng.choice([-1, -1, 0, 1, 2, 5])
    emit("replace", (s, sub, new, count), lambda: s.replace(sub, new, count))
    emit("removeprefix", (s, sub), lambda: s.removeprefix(sub))
    emit("removesuffix", (s, sub), lambda: s.removesuffix(sub))
    for name in ["split", "rsplit"]:
        emit(name, (s, sub, count), lambda name=name: getattr(s, name)(sub, count))
        emit(name, (s, None, count), lambda name=name: getattr(s, name)(None, count))
    for name in ["partition", "rpartition"]:
        emit(name, (s, sub), lambda name=name: getattr(s, name)(sub))
    for name in ["strip", "lstrip", "rstrip"]:
        emit(name, (s, sub), lambda name=name: getattr(s, name)(sub))
        emit(name, (s, None), lambda name=name: getattr(s, name)())
    step = rng.choice([1, 1, 2, -1, -3, 7, -(2**63)])
    emit("slice", (s, start, end, step), lambda: s[start:end:step])


def shapes(rng: random.Random) -> None:
    s = text(rng)
    width = rng.randrange(-2, 20)
    fill = rng.choice("x é😀")
    for name in ["center", "ljust", "rjust"]:
        emit(name, (s, width, fill), lambda name=name: getattr(s, name)(width, fill))
    signed = rng.choice(["", "+", "-"]) + s
    emit("zfill", (signed, width), lambda: signed.zfill(width))
    tabs = text(rng).replace(" ", "\t")
    emit("expandtabs", (tabs, width), lambda: tabs.expandtabs(width))
    emit("splitlines", (s, True), lambda: s.splitlines(True))
    emit("splitlines", (s, False), lambda: s.splitlines())
    for name in ["upper", "lower", "title", "capitalize", "swapcase", "casefold"]:
        emit(name, (s,), lambda name=name: getattr(s, name)())
    predicates(s)
    emit("repr", (s,), lambda: repr(s))
    emit("ascii", (s,), lambda: ascii(s))


def predicates(s: str) -> None:
    for name in ["alpha", "decimal", "digit", "numeric", "alnum", "space", "printable", "ascii"]:
        emit("is" + name, (s,), lambda name=name: getattr(s, "is" + name)())
    for name in ["identifier", "lower", "upper", "title"]:
        emit("is" + name, (s,), lambda name=name: getattr(s, "is" + name)())


PREDICATES = "alpha decimal digit numeric alnum space printable identifier lower upper title".split()


def every_character() -> None:
    """One line for each block of 64 characters and each property: the answers as one string."""
    for start in range(0, 0x30000, 64):
        block = [chr(code) for code in range(start, start + 64) if not 0xD800 <= code < 0xE000]
        if not block:
            continue
        joined = "".join(block)
        for name in PREDICATES:
            answers = "".join("01"[getattr(char, "is" + name)()] for char in block)
            emit("each_is" + name, (joined,), lambda answers=answers: answers)
        for name in ["upper", "lower", "title", "casefold", "swapcase", "capitalize"]:
            answers = "|".join(getattr(char, name)() for char in block)
            emit("each_" + name, (joined,), lambda answers=answers: answers)
        emit("title", ("a".join(block),), lambda: "a".join(block).title())
        emit("lower", ("aΣ" + "aΣ".join(block),), lambda: ("aΣ" + "aΣ".join(block)).lower())
        emit("repr", (joined,), lambda: repr(joined))
        values = "".join(str(int(char)) if char.isdecimal() else "x" for char in block)
        emit("decimal_values", (joined,), lambda values=values: values)


WORDS = [
    "a",
    "word",
    "hello,",
    "well-known",
    "--",
    "x--y",
    "foo.",
    'Bar!"',
    "-option",
    "ein-zwei-drei",
    "é-à",
    "1-2",
]
WORDS += [
    "supercalifragilistic",
    "semi-super-long-hyphenated-thing",
    "----",
    "a-",
    "don't",
    "_x-_y",
    "e.g.",
    "\x1f",
]


def ends(call: Callable[[], object]) -> bool:
    """Whether a call ends: textwrap itself goes round for ever with some options."""

    def stop(number: int, frame: object) -> None:
        raise TimeoutError

    signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, 0.2)
    try:
        call()
    except TimeoutError:
        return False
    except ValueError:
        return True
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return True


def wraps(rng: random.Random) -> None:
    spaces = [" ", " ", " ", "  ", "\n", "\t", "\n\n"]
    s = "".join(rng.choice(WORDS) + rng.choice(spaces) for _ in range(rng.randrange(12)))
    if rng.random() < 0.3:
        s = rng.choice(spaces) + "".join(rng.choices("ab-- .é1'", k=20))
    width = rng.choice([0, 1, 3, 5, 8, 10, 12, 20, 40])
    flags = [rng.random() < 0.7 for _ in range(6)]
    first, rest = rng.choice(["", "", "* ", "    "]), rng.choice(["", "", "  ", "      "])
    max_lines = rng.choice([None, None, None, 0, 1, 2, 3])
    placeholder = rng.choice([" [...]", "", "...", " >"])
    tabsize = rng.choice([8, 4, 0])
    names = ["expand_tabs", "replace_whitespace", "fix_sentence_endings", "break_long_words"]
    names += ["drop_whitespace", "break_on_hyphens"]
    options: dict[str, object] = dict(zip(names, flags, strict=True))
    options |= {"initial_indent": first, "subsequent_indent": rest, "tabsize": tabsize}
    options |= {"placeholder": placeholder}
    args = (s, width, *flags, first, rest, max_lines, placeholder, tabsize)
    wrap: Callable[..., list[str]] = textwrap.wrap
    if not ends(lambda: wrap(s, width, max_lines=max_lines, **options)):
        return
    emit("wrap", args, lambda: wrap(s, width, max_lines=max_lines, **options))
    shorten: Callable[..., str] = textwrap.shorten
    emit("shorten", (s, width, placeholder), lambda: shorten(s, width, placeholder=placeholder))
    lines = "\n".join(
        rng.choice(["", " ", "  ", "\t", " \t"]) + rng.choice(["", "a", "b c ", "\r"]) for _ in range(4)
    )
    margin = rng.choice(["", " ", "\t", "  "])
    lines = rng.choice([lines, "\n".join(margin + line for line in lines.split("\n"))])
    emit("dedent", (lines,), lambda: textwrap.dedent(lines))
    emit("indent", (lines, "> "), lambda: textwrap.indent(lines, "> "))


def main() -> None:
    rng = random.Random(11)
    for _ in range(1500):
        searches(rng)
        shapes(rng)
    for _ in range(2000):
        wraps(rng)
    every_character()


if __name__ == "__main__":
    main()
