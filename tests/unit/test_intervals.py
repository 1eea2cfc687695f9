"""Intervals of ints hold what Python's operators give, for numbers at and around every limit."""

import random

import pytest

from portalis.passes.intervals import INFINITY, Interval, binary, interval, refined, unary

BINARY = {
    "add": lambda x, y: x + y,
    "sub": lambda x, y: x - y,
    "mul": lambda x, y: x * y,
    "floordiv": lambda x, y: x // y,
    "modulo": lambda x, y: x % y,
    "and": lambda x, y: x & y,
    "or": lambda x, y: x | y,
    "xor": lambda x, y: x ^ y,
    "lshift": lambda x, y: x << y,
    "rshift": lambda x, y: x >> y,
    "pow": lambda x, y: x**y,
}
UNARY = {"neg": lambda x: -x, "pos": lambda x: x, "invert": lambda x: ~x, "abs": abs}
TESTS = {
    "lt": lambda x, y: x < y,
    "le": lambda x, y: x <= y,
    "gt": lambda x, y: x > y,
    "ge": lambda x, y: x >= y,
    "eq": lambda x, y: x == y,
    "ne": lambda x, y: x != y,
}


def some(rng: random.Random) -> Interval:
    size = rng.choice([3, 10, 70, 2**40, 2**63, 2**99, 2**130])
    low, high = sorted((rng.randint(-size, size), rng.randint(-size, size)))
    low, high = interval(low, high)
    return (-INFINITY if rng.random() < 0.1 else low, INFINITY if rng.random() < 0.1 else high)


def count(rng: random.Random) -> Interval:
    low = rng.randint(-3, 70)
    return (low, low + rng.choice([0, 0, 1, 60])) if rng.random() < 0.9 else (0, INFINITY)


def member(rng: random.Random, a: Interval) -> int:
    low, high = max(a[0], -(2**140)), min(a[1], 2**140)
    return rng.choice(
        [n for n in (low, high, -2, -1, 0, 1, 2) if low <= n <= high] + [rng.randint(low, high)]
    )


def holds(a: Interval | None, n: int) -> bool:
    return a is not None and (a[0] <= n or a[0] == -INFINITY) and (n <= a[1] or a[1] == INFINITY)


@pytest.mark.parametrize("op", BINARY)
def test_binary(op: str) -> None:
    rng = random.Random(op)
    for _ in range(3000):
        a, b = some(rng), count(rng) if op in ("lshift", "rshift", "pow") else some(rng)
        x, y = member(rng, a), member(rng, b)
        if op in ("lshift", "pow") and y > 500:
            continue
        try:
            found = BINARY[op](x, y)
        except (ZeroDivisionError, ValueError):
            continue
        assert isinstance(found, float) or holds(binary(op, a, b), found), (op, a, b, x, y)


@pytest.mark.parametrize("op", UNARY)
def test_unary(op: str) -> None:
    rng = random.Random(op)
    for _ in range(1000):
        a = some(rng)
        x = member(rng, a)
        assert holds(unary(op, a), UNARY[op](x)), (op, a, x)


@pytest.mark.parametrize("op", TESTS)
def test_refined(op: str) -> None:
    rng = random.Random(op)
    for _ in range(1000):
        a, b = some(rng), some(rng)
        x, y = member(rng, a), member(rng, b)
        assert not TESTS[op](x, y) or holds(refined(a, op, b), x), (op, a, b, x, y)
