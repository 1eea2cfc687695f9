"""Prints random operations on sets of ints and strings, each with the order in which CPython then iterates; for text_sets.rs."""

import random
from collections.abc import Callable

OPERATORS = ["update", "intersection", "difference", "symmetric_difference", "difference_update"]
OPERATORS += ["symmetric_difference_update", "copy", "union", "frozen"]


def run(rng: random.Random, steps: int, key: Callable[[], object]) -> None:
    """One history over four sets; lines are `operation set other key hash|keys in order`."""
    sets: list[set[object]] = [set() for _ in range(4)]
    print("new")
    weights = [rng.choice([1, 1, 40]) for _ in OPERATORS]
    for _ in range(steps):
        target = rng.randrange(4)
        other = rng.choice([index for index in range(4) if index != target])
        left, right = sets[target], sets[other]
        value: object = 0
        roll = rng.random()
        if roll < 0.6:
            operation, value = "add", key()
            left.add(value)
        elif roll < 0.8:
            operation, value = "discard", key()
            left.discard(value)
        elif roll < 0.88:
            operation = "pop"
            value = left.pop() if left else "none"
        elif roll < 0.885:
            operation = "clear"
            left.clear()
        else:
            operation = rng.choices(OPERATORS, weights)[0]
            if operation == "copy":
                sets[target] = right.copy()
            elif operation == "frozen":
                sets[target] = set(frozenset(right))
            elif operation.endswith("update"):
                getattr(left, operation)(right)
            else:
                sets[target] = getattr(left, operation)(right)
        order = ",".join(map(str, sets[target]))
        print(f"{operation} {target} {other} {value} {hash(value)}|{order}")


def main() -> None:
    rng = random.Random(3)
    for _ in range(60):
        span = rng.choice([6, 30, 200, 3000, 2**62])
        run(rng, 400, lambda span=span: rng.randrange(-span, span))  # type: ignore[misc]
        run(rng, 300, lambda span=span: rng.randrange(span % 10000) * 1024)  # type: ignore[misc]
        run(rng, 300, lambda span=span: f"k{rng.randrange(span)}")  # type: ignore[misc]


if __name__ == "__main__":
    main()
