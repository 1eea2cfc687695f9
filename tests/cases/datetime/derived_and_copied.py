"""Classes derived from date and datetime, and copies and pickles of all types."""

import copy
import pickle
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Any


class Day(date):
    def __new__(cls, *args: Any, **kwargs: Any) -> "Day":
        print("new", args, kwargs)
        return super().__new__(cls, *args, **kwargs)

    def next(self) -> "Day":
        return self + timedelta(1)

    def __str__(self) -> str:
        return "day " + super().__str__()


d = Day(2020, 2, 28)
print(
    repr(d),
    d,
    f"{d}",
    d.next(),
    type(d.next()).__name__,
    type(d - timedelta(1)).__name__,
    d - date(2020, 1, 1),
    type(d.replace(day=1)).__name__,
)
print(
    type(Day.fromordinal(5)).__name__,
    type(Day.fromisoformat("2020-01-01")).__name__,
    type(Day.fromisocalendar(2020, 1, 1)).__name__,
    d == date(2020, 2, 28),
    hash(d) == hash(date(2020, 2, 28)),
)


class Moment(datetime):
    def __new__(cls, *args: Any, **kwargs: Any) -> "Moment":
        print("new", args, kwargs)
        return super().__new__(cls, *args, **kwargs)

    def isoformat(self, sep: str = "T", timespec: str = "auto") -> str:
        return "<" + super().isoformat(sep, timespec) + ">"

    def strftime(self, format: str) -> str:
        return "[" + super().strftime(format) + "]"


m = Moment(2020, 1, 2, 3, 4, 5, 6, UTC, fold=1)
print(
    repr(m),
    m,
    f"{m:%Y}",
    m.date(),
    type(m + timedelta(1)).__name__,
    repr(m + timedelta(1)),
    type(m.replace(year=1)).__name__,
    m.astimezone(timezone(timedelta(hours=2))),
)
print(
    type(Moment.combine(date(2000, 1, 1), time(1, fold=1))).__name__,
    type(Moment.fromtimestamp(0, UTC)).__name__,
    type(Moment.strptime("2000", "%Y")).__name__,
    type(Moment.utcfromtimestamp(5)).__name__,
    type(Moment.fromisoformat("2020-01-01T10")).__name__,
)
print(m - datetime(2020, 1, 1, tzinfo=UTC), m > datetime(2020, 1, 1, tzinfo=UTC))


class Named(tzinfo):
    def __init__(self, name: str, hours: int) -> None:
        self.name, self.hours = name, hours

    def __getinitargs__(self) -> tuple[str, int]:
        return self.name, self.hours

    def utcoffset(self, dt: Any) -> timedelta:
        return timedelta(hours=self.hours)

    def tzname(self, dt: Any) -> str:
        return self.name

    def dst(self, dt: Any) -> timedelta:
        return timedelta(0)


class Fixed(tzinfo):
    def __init__(self, hours: int = 0) -> None:
        self.hours = hours

    def utcoffset(self, dt: Any) -> timedelta:
        return timedelta(hours=self.hours)


things: list[Any] = [
    timedelta(1, 2, 3),
    date(2020, 1, 2),
    time(1, 2, 3, 4),
    time(1, tzinfo=UTC, fold=1),
    datetime(2020, 1, 2, 3, 4, 5, 6),
    datetime(2020, 1, 2, tzinfo=UTC, fold=1),
    timezone.utc,
    timezone(timedelta(hours=1)),
    timezone(timedelta(hours=1), "CET"),
    date(2020, 1, 2).isocalendar(),
    datetime(2020, 1, 2, tzinfo=Named("here", 3)),
    datetime(2020, 1, 2, tzinfo=Fixed(4)),
]
for thing in things:
    again = [copy.copy(thing), copy.deepcopy(thing)] + [
        pickle.loads(pickle.dumps(thing, p)) for p in range(2, 6)
    ]
    print(
        type(thing).__name__,
        thing,
        [str(x) for x in again],
        [x == thing for x in again[:2]],
        len({type(x).__name__ for x in again}),
    )
for thing in things[:10]:
    print(thing.__reduce__(), thing.__reduce_ex__(4))
named = copy.copy(Named("x", 1))
print(named.name, named.hours, Named("y", 2).__reduce__()[1:], Fixed(3).__reduce__()[1:])
nested = {"when": [datetime(2000, 1, 1), date.max], "span": (timedelta.min, time.max)}
print(copy.deepcopy(nested) == nested, pickle.loads(pickle.dumps(nested)) == nested, copy.deepcopy(nested))
