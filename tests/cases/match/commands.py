"""match as people use it: commands, events, JSON-like data, nested classes and guards."""
from dataclasses import dataclass


@dataclass
class Click:
    x: int
    y: int
    button: str = "left"


@dataclass
class Key:
    name: str
    modifiers: tuple = ()


def run(command: str, state: dict) -> str:
    match command.split():
        case []:
            return "nothing"
        case ["quit" | "exit" | "q"]:
            return "bye"
        case ["go", ("north" | "south" | "east" | "west") as direction]:
            state["at"] = direction
            return f"going {direction}"
        case ["go", other]:
            return f"cannot go {other}"
        case ["get", item] if item in state["bag"]:
            return f"already have {item}"
        case ["get", *items] if items:
            state["bag"].extend(items)
            return f"got {len(items)}"
        case ["set", key, "=", value]:
            state[key] = value
            return f"{key}={value}"
        case [verb, *rest]:
            return f"unknown {verb} with {len(rest)} words"


def handle(event):
    match event:
        case Click(button="right"):
            return "menu"
        case Click(x, y) if x == y:
            return f"diagonal {x}"
        case Click(x=0) | Click(y=0):
            return "edge"
        case Click(x, y, button):
            return f"{button} at {x},{y}"
        case Key("c", ("ctrl",)):
            return "copy"
        case Key(name, modifiers) if modifiers:
            return "+".join((*modifiers, name))
        case Key(name=str() as n):
            return f"key {n}"
        case _:
            return "?"


def shape(data):
    match data:
        case {"type": "group", "items": [*items]}:
            return "(" + " ".join(shape(i) for i in items) + ")"
        case {"type": "point", "at": [int(x) | float(x), y]}:
            return f"p{x:g},{y}"
        case {"type": str(kind), **rest}:
            return f"{kind}{sorted(rest)}"
        case [] | () | {}:
            return "empty"
        case None:
            return "none"
        case bool(b):
            return f"bool {b}"
        case int() | float() as n if n < 0:
            return "negative"
        case complex_thing:
            return type(complex_thing).__name__


state = {"bag": []}
for command in ("", "q", "go north", "go up", "get lamp", "get lamp", "get a b", "get", "set x = 5", "dance all night"):
    print(repr(command), "->", run(command, state))
print(state)
for event in (Click(1, 2, "right"), Click(3, 3), Click(0, 5), Click(4, 5), Key("c", ("ctrl",)), Key("x", ("alt", "shift")), Key("enter"), Key(5), "noise"):
    print(event, "->", handle(event))
for data in ({"type": "group", "items": [{"type": "point", "at": [1.5, 2]}, {"type": "box", "w": 1, "h": 2}]}, {"type": "point", "at": (3, "y")}, {"type": 5}, [], (), {}, None, True, -1, -2.5, 7, "s"):
    print(shape(data))


def grade(score):
    match score:
        case n if n >= 90:
            return "A"
        case n if n >= 80:
            return "B"
        case _:
            return "F"


print([grade(s) for s in (95, 85, 10)])
match [1, [2, [3, 4]]]:
    case [a, [b, [*c]]]:
        print(a, b, c)
match {"k": None}:
    case {"k": None, "j": _}:
        print("no")
    case {"k": v}:
        print("v", v)
