"""Random patterns of `match`."""

from random import Random

from tests.fuzz.writer import POOL


def pattern(rng: Random, taken: list[str], depth: int = 2) -> str:
    """A pattern; the names that it binds are added to `taken`."""
    forms = [_literal, _literal, _capture, _kind]
    if depth > 0:
        forms += [_sequence, _sequence, _mapping, _either, _point]
    made = rng.choice(forms)(rng, taken, depth)
    if made in taken and depth == 2:  # a bare name takes everything, and no case may follow it
        return f"[{made}]"
    return made


def _name(rng: Random, taken: list[str]) -> str:
    free = [name for name in POOL if name not in taken]
    name = rng.choice(free)
    taken.append(name)
    return name


def _literal(rng: Random, taken: list[str], depth: int) -> str:
    return rng.choice(
        [
            "0",
            "1",
            "-1",
            "2.5",
            "'a'",
            "'abc'",
            "b'a'",
            "None",
            "True",
            "False",
            "''",
            "'a' | 'b'",
            "1 | 2 | 3",
            "Color.RED",
        ]
    )


def _capture(rng: Random, taken: list[str], depth: int) -> str:
    return "_" if depth < 2 and rng.random() < 0.4 else _name(rng, taken)


def _kind(rng: Random, taken: list[str], depth: int) -> str:
    name = rng.choice(["int", "str", "float", "bool", "list", "dict", "tuple", "bytes", "set"])
    return (
        f"{name}()"
        if rng.random() < 0.4
        else f"{name}({_name(rng, taken)})"
        if name != "list"
        else f"{name}() as {_name(rng, taken)}"
    )


def _sequence(rng: Random, taken: list[str], depth: int) -> str:
    parts = [_inner(rng, taken, depth) for _ in range(rng.randint(0, 3))]
    if rng.random() < 0.5:
        star = "*_" if rng.random() < 0.3 else "*" + _name(rng, taken)
        parts.insert(rng.randint(0, len(parts)), star)
    left, right = rng.choice([("[", "]"), ("(", ")")])
    if left == "(" and len(parts) == 1:
        parts.append("")
    return left + ", ".join(parts) + right


def _mapping(rng: Random, taken: list[str], depth: int) -> str:
    keys = rng.sample(["'a'", "'b'", "'x'", "1", "0", "None"], rng.randint(0, 2))
    parts = [f"{key}: {_inner(rng, taken, depth)}" for key in keys]
    if rng.random() < 0.4:
        parts.append("**" + _name(rng, taken))
    return "{" + ", ".join(parts) + "}"


def _either(rng: Random, taken: list[str], depth: int) -> str:
    nothing: list[str] = list(POOL)
    parts = [
        rng.choice([_literal(rng, nothing, 0), "[]", "[_, _]", "str()", "{'a': 1}", "()"]) for _ in range(2)
    ]
    either = " | ".join(parts)
    return f"({either}) as {_name(rng, taken)}" if rng.random() < 0.5 else f"({either})"


def _point(rng: Random, taken: list[str], depth: int) -> str:
    first, second = _inner(rng, taken, depth), _inner(rng, taken, depth)
    return rng.choice(
        [f"Point({first}, {second})", f"Point(x={first}, y={second})", f"Point({first}, y={second})"]
    )


def _inner(rng: Random, taken: list[str], depth: int) -> str:
    return pattern(rng, taken, min(depth - 1, 1))
