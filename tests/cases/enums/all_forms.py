# since: 3.11.7
"""Enum forms: auto, aliases, mixed types, methods, functional API, flags with names, `_missing_`, `_generate_next_value_`, nonmember."""

import enum
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, member, nonmember, unique


def attempt(f):
    try:
        return f()
    except (ValueError, TypeError, KeyError, AttributeError) as e:
        return f"{type(e).__name__}: {e}"


class Planet(Enum):
    MERCURY = (3.3e23, 2.44e6)
    EARTH = (5.97e24, 6.37e6)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def gravity(self):
        return 6.67e-11 * self.mass / self.radius**2


class Ordinal(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name.lower() * (count + 1)

    A = auto()
    B = auto()


class Status(StrEnum):
    OPEN = auto()
    CLOSED = "shut"

    @classmethod
    def _missing_(cls, value):
        for m in cls:
            if m.value == str(value).lower():
                return m
        return cls.CLOSED if value == "?" else None


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
    NONE = 0


class Mode(IntFlag):
    A = 1
    B = 2
    C = 8


class Weekday(IntEnum):
    MON = 1
    TUE = 2
    DI = 2

    def __str__(self):
        return self.name.title()


class Mixed(str, Enum):
    HELLO = "hello"

    def shout(self):
        return self.upper()


class Holder(Enum):
    @member
    class Inner:
        pass

    @nonmember
    class Helper:
        pass

    @member
    def function():
        return "called"

    constant = nonmember(5)
    X = 1


print([(p.name, round(p.gravity, 2)) for p in Planet], Planet((5.97e24, 6.37e6)), [o.value for o in Ordinal])
print(Status("OPEN"), Status("?"), attempt(lambda: Status("none")), f"{Status.OPEN}-{Status.CLOSED!r}", Status.OPEN == "open", "x".join(Status))
print(Perm.R | Perm.X, ~Perm.R, Perm.RW & Perm.W, Perm(0), Perm(5), [p for p in Perm.RW], Perm.R in Perm.RW, len(Perm.RW), bool(Perm.NONE), Perm.RW.name)
print(attempt(lambda: Perm(64)), Mode(3), Mode(16), repr(Mode(17)), Mode.A | 4, ~Mode.A, Mode.A + 1, Mode(0), [m for m in Mode(11)])
print(Weekday.DI is Weekday.TUE, list(Weekday), str(Weekday.MON), f"{Weekday.MON}", f"{Weekday.MON:03d}", Weekday.MON < Weekday.TUE, Weekday["DI"], sorted(Weekday.__members__))
print(Mixed.HELLO, Mixed.HELLO.shout(), f"{Mixed.HELLO}", Mixed.HELLO == "hello", repr(Mixed("hello")), attempt(lambda: Mixed("x")))
print([h.name for h in Holder], Holder.constant, Holder.function.value(), Holder.Helper.__name__, Holder.Inner.value.__name__)
Animal = Enum("Animal", "CAT DOG", start=5)
Shape = Enum("Shape", {"SQ": 1, "TR": 3}, module="shapes", qualname="s.Shape")
Num = IntEnum("Num", [("ONE", 1), ("TWO", 2)])
print(list(Animal), Animal.DOG.value, Shape.SQ, Shape.__module__, Shape.__qualname__, Num.TWO + 1, Flag("F", "P Q")(3))
for bad in (
    lambda: Planet("x"), lambda: Planet["PLUTO"], lambda: Planet.VENUS, lambda: setattr(Planet, "EARTH", 1), lambda: delattr(Planet, "EARTH"),
    lambda: Planet.EARTH < Planet.MERCURY, lambda: Enum("E", "a a"), lambda: type("Sub", (Planet,), {}), lambda: Planet(),
    lambda: unique(Weekday), lambda: setattr(Planet.EARTH, "name", "x"), lambda: Enum("E", "mro"), lambda: Mode.A.missing,
):  # fmt: skip
    print(attempt(bad))


class Base(Enum):
    def describe(self):
        return f"{type(self).__name__}.{self.name}={self.value}"


class Derived(Base):
    P = 1
    Q = enum.auto()


print([d.describe() for d in Derived], Derived.P.Q if False else "", hash(Derived.P) == hash("P"), {Derived.P: 1}[Derived(1)], isinstance(Derived.P, Base))
