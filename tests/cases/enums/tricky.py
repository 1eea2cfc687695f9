# since: 3.11.7
"""Enum: own __new__ and __init__, mixins, _missing_, _generate_next_value_, _ignore_, member and nonmember, boundaries, errors."""

from enum import (
    CONFORM,
    EJECT,
    KEEP,
    STRICT,
    Enum,
    EnumMeta,
    EnumType,
    Flag,
    FlagBoundary,
    IntEnum,
    IntFlag,
    ReprEnum,
    StrEnum,
    auto,
    member,
    nonmember,
    unique,
)


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def ratio(self):
        return round(self.mass / self.radius, 3)


class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj

    PX = (0, "P.X")
    PY = (1, "P.Y")


class Ordinal(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name.lower() + str(count)

    NORTH = auto()
    SOUTH = auto()
    PAIR = auto(), "x"


class Base(Enum):
    def hello(self):
        return "hello " + self.name

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            return cls.__members__.get(value.upper())
        if value == 99:
            raise KeyError("ninety-nine")
        if value == 98:
            return 5
        return None


class Child(Base):
    A = 1
    B = 2


class Text(str, Enum):
    X = "x"
    Y = "y"

    def __str__(self):
        return self.value.upper()


class Number(float, Enum):
    HALF = 0.5
    ONE = 1.0


class Point(tuple, Enum):
    ORIGIN = 0, 0
    UNIT = 1, 1


class Hexed(int, ReprEnum):
    A = 10

    def __repr__(self):
        return "hexed"


class Period(Enum):
    _ignore_ = "i"
    for i in range(3):
        pass
    day_0 = i - 2
    day_1 = i - 1
    HOUR = member(lambda: 3)
    note = nonmember(17)

    def method(self):
        return 1


class Names(Enum):
    name = "n"
    value = "v"


class Unhashable(Enum):
    ONE = [1]
    TWO = {"k": 2}
    UNO = [1]


class Arithmetic(Enum):
    A = 1
    B = A + 1
    C = B * 10
    D = auto()


class Tagged(Enum, metaclass=EnumMeta):
    __order__ = "P Q"
    P = 1
    Q = 2

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RW = R | W
    NONE = 0


class Strict(Flag, boundary=STRICT):
    A = 1
    C = 4


class Conform(Flag, boundary=CONFORM):
    A = 1
    C = 4


class Eject(Flag, boundary=EJECT):
    A = 1
    C = 4


class Keep(Flag, boundary=KEEP):
    A = 1
    C = 4


class Bits(IntFlag):
    ONE = auto()
    TWO = auto()
    FOUR = auto()
    THREE = 3


class Level(StrEnum):
    LOW = auto()
    HIGH = "high!"


class Rank(IntEnum):
    LOW = 1
    HIGH = 9


print(Planet.MARS.ratio, Planet((0.64, 3.39)), Planet.EARTH.value, repr(Planet.EARTH))
print(Coord.PY, Coord.PY.label, Coord(1), Coord.PY.value, Coord.PX == b"\0")
print([(o.name, o.value) for o in Ordinal])
print(Child("b"), Child.A.hello(), Child("a"))
for bad in (3, 98, 99, None):
    attempt(lambda: Child(bad))
print(
    Text.X,
    Text.X == "x",
    Text("y"),
    repr(Text.Y),
    f"{Text.X}",
    Text.X + "z",
    {Text.X: 1}["x"],
    "x" in [Text.X],
)
print(
    Number.HALF, Number.HALF + 1, Number(1.0), repr(Number.HALF), Number.HALF < Number.ONE, f"{Number.HALF}"
)
print(Point.UNIT, Point.UNIT[0], Point((0, 0)), len(Point.UNIT), Point.UNIT.value)
print(Hexed.A, repr(Hexed.A), f"{Hexed.A:x}", Hexed.A + 1, format(Hexed.A), str(Hexed(10)))
print(list(Period)[:2], Period.note, Period.day_1.method(), Period.HOUR.value(), hasattr(Period, "i"))
print(Names.name, Names.value.value, Names.name.name, list(Names))
print(Unhashable([1]), Unhashable.UNO is Unhashable.ONE, Unhashable({"k": 2}).name, len(Unhashable))
attempt(lambda: Unhashable([3]))
print(
    [a.value for a in Arithmetic],
    Arithmetic.A.B,
    Arithmetic["C"],
    Arithmetic.__members__["D"],
    Arithmetic.__members__,
)
print(
    Tagged,
    type(Tagged),
    EnumMeta is EnumType,
    Tagged.P,
    isinstance(Tagged, EnumType),
    issubclass(Rank, int),
    Rank.__mro__,
)
print(list(reversed(Tagged)), Tagged.Q in Tagged, Child.A in Tagged, bool(Tagged), len(Perm), list(Perm))
attempt(lambda: 1 in Perm.RW)
print(
    Perm.RW,
    repr(Perm.R | Perm.X),
    Perm(7),
    repr(Perm(7)),
    ~Perm.R,
    ~Perm.RW,
    Perm(0),
    Perm.NONE,
    bool(Perm.NONE),
    list(Perm.RW),
    Perm.R in Perm.RW,
    len(Perm(7)),
)
print(
    Perm.R & Perm.RW is Perm.R,
    Perm.R ^ Perm.RW,
    (Perm.R | Perm.W) is Perm.RW,
    repr(Perm.R & Perm.X),
    Perm(-1),
    Perm.RW | Perm.X,
)
for cls in (Strict, Conform, Eject, Keep):
    attempt(lambda: repr(cls(2)))
    attempt(lambda: repr(cls(7)))
    attempt(lambda: repr(~cls.A))
    attempt(lambda: repr(cls(-3)))
attempt(lambda: Strict("x"))
attempt(lambda: Strict.A | 1)
attempt(lambda: 1 | Strict.A)
print(
    Bits.ONE | Bits.FOUR,
    repr(Bits.ONE | Bits.FOUR),
    Bits(7),
    repr(Bits(7)),
    repr(Bits(16)),
    repr(Bits(17)),
    ~Bits.ONE,
    repr(~Bits.ONE),
    Bits.ONE | 8,
    repr(8 | Bits.ONE),
    Bits.ONE + 1,
    Bits.ONE << 3,
    repr(Bits(-1)),
)
print(
    Level.LOW,
    repr(Level.LOW),
    Level.LOW == "low",
    Level("high!"),
    f"{Level.LOW:>5}",
    Level.LOW.upper(),
    ",".join(Level),
    sorted(Level),
)
print(
    Rank.LOW,
    repr(Rank.LOW),
    f"{Rank.HIGH:03}",
    "%d %s" % (Rank.HIGH, Rank.LOW),
    Rank.HIGH > Rank.LOW,
    max(Rank),
    Rank(9) is Rank.HIGH,
    hash(Rank.LOW) == hash(1),
    Rank.LOW | 8,
    [1, 2][Rank.LOW],
)
print(FlagBoundary.STRICT, list(FlagBoundary), KEEP)
Animal = Enum("Animal", "ANT BEE, CAT")
Weather = Enum("Weather", {"SUN": 10, "RAIN": 20}, module="weather")
Size = IntEnum("Size", ["S", "M"], start=5)
Pair = Enum("Pair", [("A", "a"), ("B", "b")], type=str)
Opt = Flag("Opt", "A B C")
print(
    list(Animal),
    Weather.RAIN,
    Weather.__module__,
    list(Size),
    Size.M + 1,
    Pair.A,
    Pair.A.upper(),
    Opt.A | Opt.C,
    Animal.__qualname__,
)


def extend():
    class More(Child):
        C = 3


def twice():
    class Twice(Enum):
        A = 1
        A = 2


def sunder():
    class Sunder(Enum):
        _x_ = 1


def mixed():
    class Mixed(int, Text):
        A = 1


def wrong_order():
    class Wrong(Enum, int):
        A = 1


def reserved():
    class Reserved(Enum):
        mro = 1


def order():
    class Order(Enum):
        _order_ = "B A"
        A = 1
        B = 2


def late():
    class Late(Enum):
        A = auto()

        def _generate_next_value_(name, start, count, last_values):
            return 1


def failing():
    class Failing(Enum):
        A = 1

        def __init__(self, value):
            raise LookupError("no")


def double():
    @unique
    class Double(Enum):
        A = 1
        B = 2
        C = 1
        D = 2


def string():
    class Wrong(StrEnum):
        A = 1


for bad in (extend, twice, sunder, mixed, wrong_order, reserved, order, late, failing, double, string):
    attempt(bad)
attempt(lambda: Rank.NOPE)
attempt(lambda: Rank["NOPE"])
attempt(lambda: Rank(77))
attempt(lambda: setattr(Rank, "LOW", 3))
attempt(lambda: delattr(Rank, "LOW"))
attempt(lambda: setattr(Rank.LOW, "name", 3))
attempt(lambda: Planet())
attempt(lambda: Enum("x"))
attempt(lambda: Child.A < Child.B)
Rank.extra = 5
Rank.LOW.mood = "x"
print(Rank.extra, Rank.LOW.mood, Rank(1).mood, Rank.LOW.real, Rank.LOW.__class__, Rank.LOW.__objclass__)
match Child(1):
    case Child.B:
        print("b")
    case Child.A:
        print("a")
