"""Prints random calls of `bytes` methods with CPython's answers; for text_bytes.rs."""

import random

from case_lines import emit


def methods(rng: random.Random) -> None:
    alphabet = rng.choice([b"ab", b"ab \t\n\r", b"aB1 .\x0b\x1c\xff\xe9", b"+-0a"])
    s = bytes(rng.choices(alphabet, k=rng.randrange(14)))
    sub = bytes(rng.choices(alphabet, k=rng.randrange(4)))
    start, end = (rng.choice([None, None, *range(-8, 16)]) for _ in range(2))
    for name in ["find", "rfind", "count", "startswith", "endswith"]:
        emit(name, (s, sub, start, end), lambda name=name: getattr(s, name)(sub, start, end))
    count = rng.choice([-1, -1, 0, 1, 2, 5])
    emit("replace", (s, sub, b"xy", count), lambda: s.replace(sub, b"xy", count))
    for name in ["split", "rsplit"]:
        emit(name, (s, sub, count), lambda name=name: getattr(s, name)(sub, count))
        emit(name, (s, None, count), lambda name=name: getattr(s, name)(None, count))
    for name in ["strip", "lstrip", "rstrip"]:
        emit(name, (s, sub), lambda name=name: getattr(s, name)(sub))
        emit(name, (s, None), lambda name=name: getattr(s, name)())
    width = rng.randrange(-1, 20)
    for name in ["center", "ljust", "rjust", "zfill", "expandtabs"]:
        emit(name, (s, width), lambda name=name: getattr(s, name)(width))
    for name in ["isspace", "isalpha", "isalnum", "isdigit", "islower", "isupper", "istitle"]:
        emit(name, (s,), lambda name=name: getattr(s, name)())
    for name in ["upper", "lower", "title", "capitalize", "swapcase"]:
        emit(name, (s,), lambda name=name: getattr(s, name)())
    keep = rng.random() < 0.5
    emit("splitlines", (s, keep), lambda: s.splitlines(keep))
    group = rng.randrange(-5, 6)
    emit("hex", (s, group), lambda: s.hex("-", group))


def main() -> None:
    rng = random.Random(7)
    for _ in range(2000):
        methods(rng)


if __name__ == "__main__":
    main()
