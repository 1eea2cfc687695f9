"""match: literals, captures, sequences, mappings, classes, or, as, guards, stars, constants."""
from dataclasses import dataclass
from enum import Enum


class Color(Enum):
    RED = "r"
    BLUE = "b"


@dataclass
class Point:
    x: int
    y: int


class Plain:
    __match_args__ = ("name",)

    def __init__(self, name, size=1):
        self.name = name
        self.size = size


LIMIT = 100


class Const:
    LIMIT = 100


def describe(value):
    match value:
        case None:
            return "none"
        case True | False:
            return f"bool {value}"
        case 0:
            return "zero"
        case -1:
            return "minus one"
        case 1 | 2 | 3 as small:
            return f"small {small}"
        case Const.LIMIT:
            return "limit"
        case int(n) if n > 1000:
            return f"large {n}"
        case int():
            return "int"
        case 1.5:
            return "one and a half"
        case "go" | "run":
            return "command"
        case str(s) if s.startswith("#"):
            return f"tag {s[1:]}"
        case str():
            return "string"
        case b"raw":
            return "raw bytes"
        case []:
            return "empty sequence"
        case [x]:
            return f"one {x}"
        case [Point(x=0), *rest]:
            return f"origin column then {rest}"
        case ["move", (x, y)]:
            return f"move to {x},{y}"
        case ["say", *words]:
            return f"say {' '.join(words)}"
        case [first, _, last]:
            return f"three {first}..{last}"
        case [*_, "end"]:
            return "ends"
        case (1, [2, [deep]]):
            return f"deep {deep}"
        case {"type": "circle", "radius": r}:
            return f"circle {r}"
        case {"type": kind, **others} if others:
            return f"{kind} with {others}"
        case {"a": {"b": [_, second, *_]}}:
            return f"nested {second}"
        case {}:
            return "mapping"
        case Point(0, 0):
            return "origin"
        case Point(x, y=0) | Point(0, y=x):
            return f"axis {x}"
        case Point() as p:
            return f"point {p.x}"
        case Color.RED:
            return "red"
        case Color():
            return "another color"
        case Plain("special"):
            return "special plain"
        case Plain(name, size=2):
            return f"size two {name}"
        case _:
            return f"other {type(value).__name__}"


values = [None, True, False, 0, -1, 2, 100, 5000, 50, 1.5, 2.5, "go", "#x", "hm", b"raw", b"x", [], [7], (8,)]
values += [[Point(0, 1), 2, 3], ["move", (1, 2)], ["say", "a", "b"], [1, 2, 3], [1, 2, 3, "end"], (1, [2, [9]]), range(3), [1, 2]]
values += [{"type": "circle", "radius": 2}, {"type": "box", "w": 1}, {"type": "x"}, {"a": {"b": [1, 2, 3]}}, {}, {"z": 1}]
values += [Point(0, 0), Point(5, 0), Point(0, 6), Point(1, 2), Color.RED, Color.BLUE, Plain("special"), Plain("p", 2), Plain("q"), {1}, 0.0]
for value in values:
    print(describe(value))


def evaluate(expression):
    match expression:
        case int() | float():
            return expression
        case ("+", left, right):
            return evaluate(left) + evaluate(right)
        case ("*", left, right):
            return evaluate(left) * evaluate(right)
        case ("neg", operand):
            return -evaluate(operand)
        case ("sum", *operands):
            return sum(evaluate(o) for o in operands)
        case _:
            raise ValueError(f"cannot evaluate {expression!r}")


print(evaluate(("+", 1, ("*", 2, ("neg", 3)))), evaluate(("sum", 1, 2.5, ("+", 1, 1))))
try:
    evaluate(("?", 1))
except ValueError as error:
    print(error)
match 5:
    case 1:
        print("no")
print("no match falls through")
match (1, 2):
    case a, b if a > b:
        print("greater")
    case a, b:
        print("bound", a, b)
match "abc":
    case [x, y, z]:
        print("strings are not sequences")
    case other:
        print("captured", other)
