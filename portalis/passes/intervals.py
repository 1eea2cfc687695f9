"""Intervals of ints: what arithmetic makes of two numbers of which only the least and the greatest value are known."""

from collections.abc import Callable

Interval = tuple[int, int]

INFINITY = 1 << 200
"""Stands for no bound; far beyond what sums and products of bounds reach."""
_LARGE = 1 << 100
"""A bound beyond this is given up."""
TOP: Interval = (-INFINITY, INFINITY)
LEAST, GREATEST = -(1 << 63), (1 << 63) - 1
TRUTH: Interval = (0, 1)
MEMORY = 1 << 56
"""No object of a builtin type has as many items: it would not fit into an address space."""


def interval(low: int, high: int) -> Interval:
    """An interval whose bounds are given up where they are large."""
    if low < -_LARGE:
        low = -INFINITY
    elif low > _LARGE:
        low = _LARGE
    if high > _LARGE:
        high = INFINITY
    elif high < -_LARGE:
        high = -_LARGE
    return (low, high)


def fits(a: Interval) -> bool:
    """Whether every value is an `i64`."""
    return a[0] >= LEAST and a[1] <= GREATEST


def union(a: Interval | None, b: Interval | None) -> Interval | None:
    """The smallest interval around both; None has no values."""
    if a is None or b is None:
        return b if a is None else a
    return (min(a[0], b[0]), max(a[1], b[1]))


def meet(a: Interval, low: int, high: int) -> Interval | None:
    """The part of an interval that lies between two bounds."""
    low, high = max(a[0], low), min(a[1], high)
    return (low, high) if low <= high else None


def _corners(a: Interval, b: Interval, op: Callable[[int, int], int]) -> Interval:
    found = [op(x, y) for x in a for y in b]
    return interval(min(found), max(found))


def _floordiv(a: Interval, b: Interval) -> Interval | None:
    out = None
    for part in (meet(b, 1, INFINITY), meet(b, -INFINITY, -1)):
        if part is not None:
            out = union(out, _corners(a, part, lambda x, y: x // y))
    return out


def _modulo(a: Interval, b: Interval) -> Interval | None:
    out = None
    positive, negative = meet(b, 1, INFINITY), meet(b, -INFINITY, -1)
    if positive is not None:
        if a[0] >= 0 and a[1] < positive[0]:
            out = a
        else:
            out = (0, min(positive[1] - 1, a[1]) if a[0] >= 0 else positive[1] - 1)
    if negative is not None:
        out = union(out, (negative[0] + 1, 0))
    return None if out is None else interval(*out)


def _width(a: Interval, b: Interval) -> int:
    """A power of two beyond the size of every number in both."""
    return int(1 << max(abs(n).bit_length() for n in (*a, *b)))


def _and(a: Interval, b: Interval) -> Interval:
    if a[0] >= 0 and b[0] >= 0:
        return (0, min(a[1], b[1]))
    if a[0] >= 0 or b[0] >= 0:
        return (0, a[1] if a[0] >= 0 else b[1])
    return interval(-_width(a, b), max(a[1], b[1], _width(a, b) - 1))


def _or(a: Interval, b: Interval) -> Interval:
    low = 0 if a[0] >= 0 and b[0] >= 0 else -_width(a, b)
    return interval(low, _width(a, b) - 1)


def _lshift(a: Interval, b: Interval) -> Interval | None:
    counts = meet(b, 0, INFINITY)
    if counts is None:
        return None
    if counts[1] > 128:
        return TOP if a != (0, 0) else a
    return _corners(a, counts, lambda x, y: x << y)


def _rshift(a: Interval, b: Interval) -> Interval | None:
    counts = meet(b, 0, 300)
    if counts is None:
        counts = meet(b, 0, INFINITY)
        if counts is None:
            return None
        counts = (300, 300)
    elif b[1] > 300:
        counts = (counts[0], 300)
    return _corners(a, counts, lambda x, y: x >> y)


def _power(a: Interval, b: Interval) -> Interval:
    if b[0] != b[1] or not 0 <= b[0] <= 64:
        return TOP
    found = _corners(a, b, lambda x, y: x**y if abs(x) <= _LARGE or y <= 1 else INFINITY)
    if a[0] < -_LARGE:
        return TOP
    return (min(found[0], 0), found[1]) if a[0] < 0 < a[1] else found


_BINARY: dict[str, Callable[[Interval, Interval], Interval | None]] = {
    "add": lambda a, b: interval(a[0] + b[0], a[1] + b[1]),
    "sub": lambda a, b: interval(a[0] - b[1], a[1] - b[0]),
    "mul": lambda a, b: _corners(a, b, lambda x, y: x * y),
    "floordiv": _floordiv,
    "modulo": _modulo,
    "and": _and,
    "or": _or,
    "xor": _or,
    "lshift": _lshift,
    "rshift": _rshift,
    "pow": _power,
}


def binary(op: str, a: Interval, b: Interval) -> Interval | None:
    """`a op b`; None where it always raises."""
    found = _BINARY.get(op)
    return TOP if found is None else found(a, b)


def unary(op: str, a: Interval) -> Interval:
    """`-a`, `+a`, `~a`, `abs(a)`"""
    match op:
        case "neg":
            return (-a[1], -a[0])
        case "invert":
            return interval(-a[1] - 1, -a[0] - 1)
        case "abs":
            if a[0] >= 0:
                return a
            return (-a[1], -a[0]) if a[1] <= 0 else (0, max(-a[0], a[1]))
    return a


def refined(a: Interval, op: str, b: Interval) -> Interval | None:
    """The values of `a` for which `a op b` can be true."""
    match op:
        case "lt":
            return meet(a, -INFINITY, b[1] - 1 if b[1] < INFINITY else INFINITY)
        case "le":
            return meet(a, -INFINITY, b[1])
        case "gt":
            return meet(a, b[0] + 1 if b[0] > -INFINITY else -INFINITY, INFINITY)
        case "ge":
            return meet(a, b[0], INFINITY)
        case "eq":
            return meet(a, *b)
        case "ne" if b[0] == b[1]:
            low, high = a[0] + (a[0] == b[0]), a[1] - (a[1] == b[0])
            return (low, high) if low <= high else None
    return a
