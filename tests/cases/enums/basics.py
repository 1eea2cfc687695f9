"""Enum: members, lookup, iteration, aliases, methods, auto, comparison."""
from enum import Enum, IntEnum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1


class Status(Enum):
    ACTIVE = "active"
    DONE = "done"

    def describe(self):
        return f"{self.name.title()} ({self.value})"

    @property
    def finished(self):
        return self is Status.DONE

    @classmethod
    def default(cls):
        return cls.ACTIVE

    def __str__(self):
        return self.value


class Priority(IntEnum):
    LOW = 1
    MEDIUM = 5
    HIGH = 10


class Auto(Enum):
    A = auto()
    B = auto()
    C = auto()


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["BLUE"], Color.CRIMSON is Color.RED)
print(list(Color), len(Color), [c.name for c in Color], Color.RED in Color, list(Color.__members__))
print(Color.RED == Color.RED, Color.RED == 1, Color.RED != Color.BLUE, isinstance(Color.RED, Color), type(Color.RED).__name__)
print({Color.RED: "r"}[Color.CRIMSON], f"{Color.RED}", "%s" % Color.GREEN, [Color.BLUE])
print(Status.ACTIVE, repr(Status.ACTIVE), Status.DONE.describe(), Status.DONE.finished, Status.default(), f"{Status.DONE:>6}|")
print(Priority.HIGH > Priority.LOW, Priority.HIGH + 1, sorted(Priority, reverse=True), max(Priority), Priority(5), int(Priority.LOW), Priority.LOW == 1)
print(f"{Priority.HIGH}", repr(Priority.HIGH), str(Priority.HIGH), [10, 20][Priority.LOW], {1: "one"}[Priority.LOW])
print([a.value for a in Auto], Planet.MARS.mass, Planet((5.97, 6.37)).name)
for call in (
    lambda: Color(9),
    lambda: Color["PINK"],
    lambda: Color.PINK,
    lambda: Color.RED < Color.BLUE,
    lambda: setattr(Color, "RED", 5),
    lambda: Color.RED.value + "x",
):
    try:
        print(call())
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        print(type(error).__name__, error)
try:

    @unique
    class Double(Enum):
        ONE = 1
        UNO = 1

except ValueError as error:
    print(error)
