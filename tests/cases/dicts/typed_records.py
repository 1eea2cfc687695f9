"""Dictionaries as records, counters, graphs, caches and nested tables, with annotations and without."""
from typing import Any

inventory: dict[str, int] = {"apples": 3, "pears": 5}


def restock(stock: dict[str, int], **amounts: int) -> dict[str, int]:
    for name, amount in amounts.items():
        stock[name] = stock.get(name, 0) + amount
    return stock


def invert(mapping):
    inverted = {}
    for key, value in mapping.items():
        inverted.setdefault(value, []).append(key)
    return inverted


def merge(a: dict[str, Any], b: dict[str, Any]) -> dict[str, Any]:
    result = dict(a)
    for key, value in b.items():
        if isinstance(value, dict) and isinstance(result.get(key), dict):
            result[key] = merge(result[key], value)
        else:
            result[key] = value
    return result


def flatten(mapping, prefix=""):
    for key, value in mapping.items():
        if isinstance(value, dict):
            yield from flatten(value, f"{prefix}{key}.")
        else:
            yield prefix + str(key), value


print(restock(inventory, apples=2, kiwis=7), restock({}))
print(invert({"a": 1, "b": 2, "c": 1}), invert({}))
config = merge({"db": {"host": "h", "port": 1}, "debug": False}, {"db": {"port": 2}, "name": "x"})
print(config, dict(flatten(config)))
people = [{"name": "ann", "age": 30, "tags": ["x"]}, {"name": "bob", "age": 25}, {"name": "cy", "age": 30}]
by_age: dict[int, list[str]] = {}
for person in people:
    by_age.setdefault(person["age"], []).append(person["name"])
print(by_age, sorted(people, key=lambda p: (p["age"], p["name"]))[0]["name"], [p.get("tags", []) for p in people])
grid: dict[tuple[int, int], str] = {(x, y): "#" if (x + y) % 2 else "." for y in range(3) for x in range(4)}
for y in range(3):
    print("".join(grid[x, y] for x in range(4)))
memo: dict[int, int] = {0: 0, 1: 1}


def fib(n: int) -> int:
    if n not in memo:
        memo[n] = fib(n - 1) + fib(n - 2)
    return memo[n]


print(fib(100), len(memo))
d: dict[Any, Any] = {}
for key in (1, 1.0, True, "1", (1,), None, 2**70, 0.5, b"1", frozenset([1])):
    d[key] = type(key).__name__
print(d, len(d), d[2**70], d[1])
for i in range(20):
    d[i] = i * i
for i in range(0, 20, 2):
    del d[i]
d[100] = "last"
print(list(d.items()))
counts: dict[str, dict[str, int]] = {}
for a, b in zip("abcabc", "xyxyxy"):
    counts.setdefault(a, {}).setdefault(b, 0)
    counts[a][b] += 1
print(counts)
a = {"x": 1}
b = a
b["y"] = 2
a |= {"z": 3}
print(a is b, a, {**a, "x": 0}, a | {"q": 1}, len(a.keys() | {"new"}))
