"""`date`: construction, arithmetic, ISO weeks, text, errors."""

import datetime
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Any, Callable


def attempt(make: Callable[[], Any]) -> None:
    try:
        made = make()
        print(type(made).__name__, repr(made), str(made))
    except Exception as e:
        print(type(e).__name__, e)


D: Any = date
print(MINYEAR, MAXYEAR, date.min, date.max, date.resolution, datetime.date is date)
for args in [
    (),
    (2000,),
    (2000, 1),
    (2000, 1, 1, 1),
    (0, 1, 1),
    (10000, 1, 1),
    (2000, 0, 1),
    (2000, 13, 1),
    (2000, 1, 0),
    (2000, 1, 32),
    (2001, 2, 29),
    ("2000-01-01",),
    (2000.0, 1, 1),
    (2000, None, 1),
    (2**31, 1, 1),
    (-(2**31) - 1, 1, 1),
    (2**64, 1, 1),
    (True, True, True),
    (b"\x07\xd0\x02\x1d",),
    (b"abc",),
]:
    attempt(lambda: D(*args))
attempt(lambda: D(2000, 1, 1, tzinfo=None))
attempt(lambda: D(day=5, month=4, year=3))
attempt(lambda: D(year=2000, month=1))

d = date(2024, 2, 29)
print(
    d,
    repr(d),
    d.year,
    d.month,
    d.day,
    d.ctime(),
    d.isoformat(),
    d.weekday(),
    d.isoweekday(),
    d.toordinal(),
    d.timetuple(),
)
print(
    d.isocalendar(),
    tuple(d.isocalendar()),
    d.isocalendar().week,
    d.isocalendar()[2],
    d.isocalendar() == (2024, 9, 4),
)
year, week, day = d.isocalendar()
print(year, week, day, date.fromisocalendar(year, week, day), date.fromordinal(1), date.fromordinal(3652059))
for y in range(1998, 2012):
    print(date(y, 1, 1).isocalendar(), date(y, 12, 31).isocalendar(), end=" ")
    attempt(lambda: date.fromisocalendar(y, 53, 1))
for args in [
    (2000, 0, 1),
    (2000, 1, 0),
    (2000, 1, 8),
    (0, 1, 1),
    (10000, 1, 1),
    (9999, 52, 6),
    (2**40, 1, 1),
    ("a", 1, 1),
    (2000, 1),
]:
    attempt(lambda: D.fromisocalendar(*args))
for n in [0, -1, 3652060, 2**40, 1.0, "x"]:
    attempt(lambda: D.fromordinal(n))

print(
    d + timedelta(1),
    d - timedelta(60),
    timedelta(days=366) + d,
    d + timedelta(hours=23),
    d - timedelta(hours=1),
    d - date(2000, 1, 1),
    date(2000, 1, 1) - d,
)
attempt(lambda: date.max + timedelta(1))
attempt(lambda: date.min - timedelta(1))
attempt(lambda: d + timedelta.max)
attempt(lambda: D.__add__(d, 1))
attempt(lambda: d + 1)  # type: ignore[operator]
attempt(lambda: 1 - d)  # type: ignore[operator]
attempt(lambda: timedelta(1) - d)  # type: ignore[operator]
attempt(lambda: d < 5)  # type: ignore[operator]
print(
    d == date(2024, 2, 29),
    d != date(2024, 2, 29),
    d < date(2025, 1, 1),
    d >= date(2025, 1, 1),
    d == 5,
    d != "x",
    sorted([date.max, d, date.min]),
)
print(
    hash(d) == hash(date(2024, 2, 29)),
    len({d, date(2024, 2, 29), date(2024, 3, 1)}),
    d.replace(day=1),
    d.replace(2023, 1),
    d.replace(month=12),
)
attempt(lambda: d.replace(year=2023))
attempt(lambda: d.replace(month=0))
attempt(lambda: d.replace(day="x"))  # type: ignore[arg-type]
attempt(lambda: d.replace(hour=1))  # type: ignore[call-arg]
attempt(lambda: d.replace(2000, 1, 1, 1))  # type: ignore[call-arg]

print(
    d.strftime("%a %A %b %B %c|%d %e %j %m %y %Y %U %W %V %G %u %w %x %X %H:%M:%S %p %f %z %Z %% %D %F %C %h")
)
print(
    d.strftime(""),
    d.strftime("%"),
    d.strftime("%%f %%%f"),
    d.strftime("%-d %-m %_d %^a"),
    date(1, 1, 1).strftime("%Y %G %y"),
    date(987, 6, 5).strftime("%Y-%m-%d"),
)
print(f"{d}", f"{d:%d.%m.%Y}", format(d, ""), format(d, "x"), "{:%B}".format(d), "%s" % d)
attempt(lambda: d.strftime(5))  # type: ignore[arg-type]
attempt(lambda: d.strftime())  # type: ignore[call-arg]
attempt(lambda: d.__format__(5))  # type: ignore[arg-type]

for text in [
    "2024-02-29",
    "20240229",
    "2024-W09-4",
    "2024W094",
    "2024-W09",
    "2024W09",
    "2024-2-29",
    "2024-02-30",
    "2024-0229",
    "202402-29",
    "",
    "2024-W54",
    "2024-W00-1",
    "2024-W01-8",
    "0000-01-01",
    "2024-13-01",
    "abcd-ef-gh",
    "2024-02-29T00",
    "２０２４-02-29",
    "2024-060",
    "2024060",
    "0000-W01-1",
    "9999-W53-1",
    "2024\u200902-29",
]:
    attempt(lambda: date.fromisoformat(text))
attempt(lambda: D.fromisoformat(5))
attempt(lambda: D.fromisoformat(b"2024-02-29"))
attempt(lambda: setattr(d, "year", 1))
attempt(lambda: setattr(d, "other", 1))
attempt(lambda: D.today(1))
print(
    date.fromtimestamp(0).year in (1969, 1970), date.today() >= date(2020, 1, 1), type(date.today()).__name__
)
attempt(lambda: D.fromtimestamp("x"))
attempt(lambda: D.fromtimestamp(None))
attempt(lambda: D.fromtimestamp(float("nan")))
attempt(lambda: D.fromtimestamp(1e20))
attempt(lambda: D.fromtimestamp(2**70))
attempt(lambda: D.fromtimestamp(10**13))
attempt(lambda: D.fromtimestamp(10**17))
for name in ["year", "toordinal", "__add__", "today", "min"]:
    print(name, name in dir(date), hasattr(d, name))
print(date.min.toordinal(), d.min, d.max is date.max, date.__name__, date.__module__, date.__qualname__)
match d:
    case date(year=2024, month=m):
        print("month", m)
