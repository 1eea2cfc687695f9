# since: 3.11.7
"""`enum.verify` with its checks, `global_enum`, `show_flag_values`, `dir()` of enumerations, boundaries."""

import enum
from enum import CONTINUOUS, NAMED_FLAGS, UNIQUE, Enum, EnumCheck, Flag, FlagBoundary, IntEnum, IntFlag, StrEnum, verify


def attempt(make):
    try:
        print(make())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


@verify(UNIQUE, CONTINUOUS)
class Good(Enum):
    A = 1
    B = 2
    C = 3


print(list(Good), [str(c) for c in EnumCheck])


def duplicate():
    @verify(UNIQUE)
    class Twice(Enum):
        A = 1
        B = 1
        C = 2
        D = 2

    return Twice


def holes():
    @verify(CONTINUOUS)
    class Holes(IntEnum):
        A = 1
        B = 5

    return Holes


def flag_holes():
    @verify(CONTINUOUS)
    class FlagHoles(Flag):
        A = 1
        B = 16

    return FlagHoles


def unnamed():
    @verify(NAMED_FLAGS)
    class Unnamed(IntFlag):
        A = 1
        B = 2
        MIX = 7
        OTHER = 25

    return Unnamed


def not_enum():
    @verify(UNIQUE)
    class Nothing:
        pass

    return Nothing


for make in (duplicate, holes, flag_holes, unnamed, not_enum):
    attempt(make)
print(enum.show_flag_values(22), [n for n in ("__x__", "_x_", "x", "__x", "____") if enum._is_dunder(n)])


@enum.global_enum
class Level(Enum):
    LOW = 1
    HIGH = 2


print(repr(Level.LOW), str(Level.HIGH), LOW, [HIGH])  # noqa: F821


@enum.global_enum
class Bits(IntFlag):
    X = 1
    Y = 2


@enum.global_enum
class Broken(Flag):
    X1 = 1


attempt(lambda: repr(Broken.X1))


print(repr(Bits.X), repr(Bits.X | Bits.Y), str(Bits.Y), Y | X)  # noqa: F821


class Shade(Enum):
    DARK = 1

    def describe(self):
        return self.name.lower()

    @property
    def size(self):
        return 3


class Text(StrEnum):
    ONE = "one"


class Number(IntEnum):
    ONE = 1


print(dir(Shade), dir(Shade.DARK))
print(sorted(set(dir(Number)) - set(dir(int))), sorted(set(dir(Text)) - set(dir(str))))
print(Shade._member_type_, Number._member_type_, Flag._boundary_, IntFlag._boundary_, Bits._boundary_)


class Strict(Flag, boundary=FlagBoundary.CONFORM):
    A = 1
    B = 4


print(Strict(7), Strict._boundary_, Strict(5).value)
