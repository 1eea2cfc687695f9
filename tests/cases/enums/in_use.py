"""Enums as people use them: in dicts, dataclasses, matches, as flags of options, with methods and lookup tables."""
from dataclasses import dataclass
from enum import Enum, IntEnum, auto


class Suit(Enum):
    CLUBS = "c"
    HEARTS = "h"

    @property
    def color(self):
        return "red" if self is Suit.HEARTS else "black"

    @staticmethod
    def parse(text):
        return Suit(text.lower())


class Rank(IntEnum):
    TWO = 2
    JACK = 11
    ACE = 14


class Shape(Enum):
    SQUARE = auto()
    CIRCLE = auto()

    def area(self, size):
        match self:
            case Shape.SQUARE:
                return size * size
            case Shape.CIRCLE:
                return round(3.14159 * size**2, 2)


class Operation(Enum):
    ADD = "+"
    SUB = "-"

    def __call__(self, a, b):
        return a + b if self is Operation.ADD else a - b

    def __repr__(self):
        return f"<op {self.value}>"


class Weekday(Enum):
    MON = 1
    TUE = 2
    SUN = 7

    @classmethod
    def from_number(cls, n):
        for day in cls:
            if day.value == n:
                return day
        raise ValueError(f"no day {n}")

    def next(self):
        members = list(Weekday)
        return members[(members.index(self) + 1) % len(members)]

    def __lt__(self, other):
        return self.value < other.value


@dataclass(frozen=True)
class Card:
    rank: Rank
    suit: Suit

    def __str__(self):
        return f"{self.rank.name.title()} of {self.suit.name.title()}"


cards = [Card(r, s) for s in Suit for r in Rank]
print(*cards, sep=", ")
print(max(cards, key=lambda c: c.rank), sorted(cards, key=lambda c: (-c.rank, c.suit.value))[0], Card(Rank.ACE, Suit.CLUBS) in cards, cards[0])
print({suit: suit.color for suit in Suit}, Suit.parse("H"), [s.area(2) for s in Shape], Operation.ADD(2, 3), Operation("-")(2, 3), list(Operation))
print(Weekday.from_number(2), Weekday.SUN.next(), sorted(Weekday, reverse=True)[0], Weekday.MON < Weekday.TUE, min(Weekday))
counts = dict.fromkeys(Suit, 0)
for card in cards:
    counts[card.suit] += 1
print(counts, Rank.JACK + 1, Rank.ACE > 10, Rank(2) is Rank.TWO, 11 in list(Rank), f"{Rank.ACE:>4}", Rank.ACE.bit_length())
print(Suit.CLUBS is Suit("c"), Suit.CLUBS == "c", hash(Suit.CLUBS) == hash(Suit.CLUBS), Suit.HEARTS.name.lower(), type(Suit.CLUBS) is Suit, Suit.__name__)
for bad in ("x", "hearts"):
    try:
        Suit.parse(bad)
    except ValueError as error:
        print(error)
State = Enum("State", "IDLE BUSY")
print(State.IDLE, list(State), State["BUSY"].value)
