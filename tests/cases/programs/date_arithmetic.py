"""Date arithmetic by hand: Julian day numbers, weekdays, calendars, ISO weeks (fully typed)."""
from __future__ import annotations

from dataclasses import dataclass
from functools import total_ordering
from typing import Iterator, Union

MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    if month == 2:
        return 29 if is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


@dataclass(frozen=True)
class Days:
    count: int

    def __neg__(self) -> Days:
        return Days(-self.count)

    def __mul__(self, factor: int) -> Days:
        return Days(self.count * factor)

    __rmul__ = __mul__


@total_ordering
class Date:
    __slots__ = ("year", "month", "day")

    def __init__(self, year: int, month: int, day: int) -> None:
        if not 1 <= month <= 12:
            raise ValueError(f"month {month} is not in 1..12")
        if not 1 <= day <= month_length(year, month):
            raise ValueError(f"{MONTHS[month - 1]} {year} has no day {day}")
        self.year = year
        self.month = month
        self.day = day

    @classmethod
    def parse(cls, text: str) -> Date:
        try:
            year, month, day = map(int, text.split("-"))
        except ValueError as error:
            raise ValueError(f"bad date {text!r}") from error
        return cls(year, month, day)

    @classmethod
    def from_ordinal(cls, n: int) -> Date:
        a = n + 32044
        b = (4 * a + 3) // 146097
        c = a - 146097 * b // 4
        d = (4 * c + 3) // 1461
        e = c - 1461 * d // 4
        m = (5 * e + 2) // 153
        return cls(100 * b + d - 4800 + m // 10, m + 3 - 12 * (m // 10), e - (153 * m + 2) // 5 + 1)

    @property
    def ordinal(self) -> int:
        a = (14 - self.month) // 12
        y = self.year + 4800 - a
        m = self.month + 12 * a - 3
        return self.day + (153 * m + 2) // 5 + 365 * y + y // 4 - y // 100 + y // 400 - 32045

    @property
    def weekday(self) -> int:
        return self.ordinal % 7

    @property
    def day_of_year(self) -> int:
        return self.ordinal - Date(self.year, 1, 1).ordinal + 1

    def iso_week(self) -> tuple[int, int]:
        week = (self.day_of_year - self.weekday + 9) // 7
        if week < 1:
            return Date(self.year - 1, 12, 31).iso_week()
        if week == 53 and Date(self.year, 12, 31).weekday < 3:
            return self.year + 1, 1
        return self.year, week

    def __add__(self, other: Days) -> Date:
        if not isinstance(other, Days):
            return NotImplemented
        return Date.from_ordinal(self.ordinal + other.count)

    def __sub__(self, other: Union[Date, Days]) -> Union[Date, Days]:
        if isinstance(other, Date):
            return Days(self.ordinal - other.ordinal)
        return self + -other

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Date) and self.ordinal == other.ordinal

    def __lt__(self, other: Date) -> bool:
        return self.ordinal < other.ordinal

    def __hash__(self) -> int:
        return self.ordinal

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}-{self.day:02}"

    def __format__(self, spec: str) -> str:
        if not spec:
            return str(self)
        return spec.replace("%d", f"{self.day:02}").replace("%b", MONTHS[self.month - 1][:3]).replace("%Y", str(self.year)).replace("%a", DAYS[self.weekday])


def date_range(start: Date, end: Date, step: Days = Days(1)) -> Iterator[Date]:
    while start < end:
        yield start
        start = start + step


def calendar(year: int, month: int) -> str:
    first = Date(year, month, 1)
    cells = ["  "] * first.weekday + [f"{d:2}" for d in range(1, month_length(year, month) + 1)]
    weeks = [" ".join(cells[i:i + 7]) for i in range(0, len(cells), 7)]
    return "\n".join([f"{MONTHS[month - 1]} {year}".center(20).rstrip(), "Mo Tu We Th Fr Sa Su", *weeks])


def easter(year: int) -> Date:
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    f = (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l) // 451
    month, day = divmod(h + l - 7 * m + 114, 31)
    return Date(year, month, day + 1)


def main() -> None:
    moon = Date(1969, 7, 20)
    print(moon, f"{moon:%a %d %b %Y}", moon.ordinal, moon.day_of_year, moon.iso_week(), f"[{moon}]")
    for text in ("2000-02-29", "1900-02-29", "2023-13-01", "2023-04-31", "hello"):
        try:
            print(Date.parse(text))
        except ValueError as error:
            print("error:", error, "| cause:", error.__cause__)
    print(Date(2024, 2, 28) + Days(2), Date(2024, 3, 1) - Days(1), Date(2024, 1, 1) - Date(2023, 1, 1), 3 * Days(7))
    print([str(d) for d in date_range(Date(2023, 12, 24), Date(2024, 1, 10), Days(7))])
    print(calendar(2024, 2))
    print([str(easter(year)) for year in (1961, 2000, 2024)])
    print([Date.parse(t).iso_week() for t in ("2021-01-03", "2020-12-31", "2018-12-31", "2024-06-15")])
    print(all(Date.from_ordinal(n).ordinal == n for n in range(2415021, 2425021, 37)))
    print(max(Date(2020, 5, 1), Date(2021, 1, 1)) == Date(2021, 1, 1), len({Date(2020, 1, 1), Date(2020, 1, 1)}))
    try:
        moon + 5  # type: ignore[operator]
    except TypeError as error:
        print(error)


if __name__ == "__main__":
    main()
