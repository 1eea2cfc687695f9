"""All kinds of patterns on many subjects: literals, captures, classes, mappings, sequences, alternatives, guards, names with dots."""

import enum
from collections import OrderedDict, deque, namedtuple
from dataclasses import dataclass


class Color(enum.Enum):
    RED = 1
    BLUE = 2


class K:
    ZERO = 0
    NAME = "name"


Point = namedtuple("Point", "x y")


@dataclass
class Node:
    left: object
    right: object
    tag: str = ""


class Custom:
    __match_args__ = ("a", "b")

    def __init__(self, a, b, c):
        self.a, self.b, self.c = a, b, c


def classify(x):
    match x:
        case None:
            return "none"
        case True | False:
            return "bool"
        case K.ZERO:
            return "zero"
        case -1 | -1.5 | 2 + 3j:
            return "special number"
        case int(n) if n > 100:
            return f"big {n}"
        case int() | float():
            return f"number {x}"
        case "" | b"":
            return "empty text"
        case str(s) if s == K.NAME:
            return "the name"
        case str() as s:
            return f"text {len(s)}"
        case Color.RED:
            return "red"
        case Color():
            return f"color {x.name}"
        case Point(0, y=yy):
            return f"on axis {yy}"
        case Point(xx, yy):
            return f"point {xx},{yy}"
        case Node(Node(tag="x"), _) | Node(_, Node(tag="x")):
            return "has x child"
        case Node(left=None, right=None, tag=t):
            return f"leaf {t}"
        case Custom(1, b, c=3):
            return f"custom {b}"
        case Custom(c=other):
            return f"other custom {other}"
        case []:
            return "empty sequence"
        case [1, [2, [3, *rest]]]:
            return f"nested {rest}"
        case [first, *_, last] if first == last:
            return f"same ends {first}"
        case (a, b):
            return f"pair {a} {b}"
        case [a, *middle, b]:
            return f"many {a} {middle} {b}"
        case [only]:
            return f"one {only}"
        case {"kind": "circle", "r": r, **rest} if not rest:
            return f"circle {r}"
        case {"kind": str(kind), **rest}:
            return f"kind {kind} {sorted(rest)}"
        case {K.NAME: value, 1: one}:
            return f"both keys {value} {one}"
        case {}:
            return f"mapping {len(x)}"
        case set() | frozenset():
            return "set"
        case type():
            return f"class {x.__name__}"
        case _:
            return f"unknown {type(x).__name__}"


for subject in (
    None, True, 0, 0.0, -1, -1.5, 2 + 3j, 7, 101, 2.5, "", b"", "name", "text", Color.RED, Color.BLUE, Point(0, 3), Point(1, 2),
    Node(Node(1, 2, "x"), 0), Node(0, Node(1, 2, "x")), Node(None, None, "leaf"), Node(1, 2), Custom(1, 2, 3), Custom(2, 2, 9), [],
    (), [1, [2, [3, 4, 5]]], [5, 6, 5], (1, 2), [1, 2, 3], deque([9]), range(3), {"kind": "circle", "r": 2},
    {"kind": "circle", "r": 2, "c": 1}, {"kind": 3}, {"name": 1, 1: 2}, OrderedDict(a=1), {}, {1, 2}, frozenset(), int, b"bytes",
    bytearray(b"x"), object, iter([]),
):  # fmt: skip
    print(classify(subject))


def bindings(x):
    match x:
        case [a, b] if a > b:
            pass
        case [a, b, *c]:
            return a, b, c
        case {"v": [a, *b]}:
            return a, b
    return "bound anyway", a


print(bindings([1, 2]), bindings([3, 2]) if False else "", bindings([2, 1, 0]), bindings({"v": "xy"[:1] and [1]}))
for bad in (lambda: match_bad(3), lambda: match_few(Custom(1, 2, 3))):

    def match_bad(x):
        not_class = 5
        match x:
            case not_class():
                return 1

    def match_few(x):
        match x:
            case Custom(1, 2, 3, 4):
                return 1

    try:
        print(bad())
    except TypeError as e:
        print(e)
