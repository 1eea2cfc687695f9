"""`datetime`: construction, arithmetic, comparison, text, errors."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any, Callable


def attempt(make: Callable[[], Any]) -> None:
    try:
        made = make()
        print(type(made).__name__, repr(made), str(made))
    except Exception as e:
        print(type(e).__name__, e)


D: Any = datetime
CET = timezone(timedelta(hours=1), "CET")
for args in [
    (),
    (2000,),
    (2000, 1),
    (2000, 1, 1),
    (2000, 1, 1, 24),
    (2000, 1, 1, 1, 60),
    (2000, 1, 1, 1, 1, 60),
    (2000, 1, 1, 1, 1, 1, 10**6),
    (2000, 1, 1, 1, 1, 1, 1, UTC),
    (2000, 1, 1, 1, 1, 1, 1, 1),
    (2000, 1, 1, 1, 1, 1, 1, UTC, 1),
    (2001, 2, 29),
    (0, 1, 1),
    ("2000-01-01",),
    (2000, 1, "x"),
    (2000, 1, 1, 1.5),
    (b"\x07\xd0\x01\x01\x00\x00\x00\x00\x00\x05",),
    (b"\x07\xd0\x81\x01\x00\x00\x00\x00\x00\x05", UTC),
    (b"\x07\xd0\x01\x01\x00\x00\x00\x00\x00\x05", 3),
]:
    attempt(lambda: D(*args))
attempt(lambda: D(2000, 1, 1, fold=1))
attempt(lambda: D(2000, 1, 1, fold=2))
attempt(lambda: D(2000, 1, 1, tz=UTC))
attempt(lambda: D(2000, 1, 1, hour=3, tzinfo=CET))
attempt(lambda: D(2000, 13, 1, 25, fold="x"))

d = datetime(2024, 2, 29, 13, 5, 9, 123456)
a = datetime(2024, 2, 29, 13, 5, 9, tzinfo=CET)
print(
    d,
    repr(d),
    repr(a),
    a,
    d.date(),
    d.time(),
    a.time(),
    a.timetz(),
    d.hour,
    d.minute,
    d.second,
    d.microsecond,
    d.tzinfo,
    a.tzinfo,
    d.fold,
)
print(
    datetime.min,
    datetime.max,
    datetime.resolution,
    isinstance(d, date),
    d.year,
    d.month,
    d.day,
    d.weekday(),
    d.isocalendar(),
    d.toordinal(),
    d.ctime(),
)
print(d.timetuple(), a.timetuple(), a.utctimetuple(), d.utctimetuple())
for spec in ["auto", "hours", "minutes", "seconds", "milliseconds", "microseconds"]:
    print(d.isoformat(timespec=spec), a.isoformat(" ", spec), end=" ")
print(d.isoformat("T"), d.isoformat("é"), d.isoformat(sep="𝔘"))
for call in [
    lambda: d.isoformat("TT"),
    lambda: D.isoformat(d, 5),
    lambda: d.isoformat(timespec="x"),
    lambda: D.isoformat(d, " ", None),
    lambda: D.isoformat(d, " ", "auto", 1),
]:
    attempt(call)
print(
    d.strftime("%Y-%m-%d %H:%M:%S.%f %j %U %W %V %a %A %b %B %p %I %y %z|%Z|%c|%x|%X|%s"[:-3]),
    a.strftime("%z %Z %%z"),
    f"{d:%d/%m/%y %H:%M}",
    f"{a}",
    f"{d!s:>30}|",
)
print(
    d + timedelta(1),
    d - timedelta(days=400, microseconds=1),
    timedelta(hours=12) + d,
    d - datetime(2000, 1, 1),
    a - datetime(2024, 1, 1, tzinfo=UTC),
    (a - timedelta(1)).tzinfo,
)
attempt(lambda: d - a)
attempt(lambda: d < a)
attempt(lambda: datetime.max + timedelta(microseconds=1))
attempt(lambda: datetime.min - timedelta(microseconds=1))
attempt(lambda: d - timedelta.min)
attempt(lambda: d + 5)  # type: ignore[operator]
attempt(lambda: d - date(2000, 1, 1))  # type: ignore[operator]
attempt(lambda: date(2000, 1, 1) - d)  # type: ignore[operator]
attempt(lambda: d < date(2000, 1, 1))  # type: ignore[operator]
attempt(lambda: date(2000, 1, 1) < d)  # type: ignore[operator]
attempt(lambda: d < 5)  # type: ignore[operator]
print(
    d == a,
    d != a,
    a == datetime(2024, 2, 29, 12, 5, 9, tzinfo=UTC),
    a < datetime(2024, 2, 29, 12, 5, 10, tzinfo=UTC),
    d == date(2024, 2, 29),
    date(2024, 2, 29) == d,
    d == 5,
    d != None,
)
print(
    hash(a) == hash(datetime(2024, 2, 29, 12, 5, 9, tzinfo=UTC)),
    hash(d) == hash(datetime(2024, 2, 29, 13, 5, 9, 123456)),
    hash(d) == hash(d.replace(fold=1)),
)
print(
    sorted([d, datetime.min, datetime.max])[0],
    max(d, datetime(2025, 1, 1)),
    d.replace(hour=0, minute=0, second=0, microsecond=0),
    d.replace(2020),
    d.replace(tzinfo=CET),
    a.replace(tzinfo=None),
    repr(d.replace(fold=1)),
)
attempt(lambda: d.replace(day=30))
attempt(lambda: d.replace(tzinfo="x"))  # type: ignore[arg-type]
attempt(lambda: d.replace(fold=5))
attempt(lambda: d.replace(hour="x"))  # type: ignore[arg-type]
print(
    a.utcoffset(),
    a.dst(),
    a.tzname(),
    d.utcoffset(),
    d.dst(),
    d.tzname(),
    a.timestamp(),
    datetime(1, 1, 1, tzinfo=UTC).timestamp(),
    datetime(9999, 12, 31, 23, 59, 59, 999999, UTC).timestamp(),
)
print(a.astimezone(UTC), a.astimezone(timezone(timedelta(hours=-5, minutes=-30))), a.astimezone(CET) is a)
attempt(lambda: a.astimezone("x"))  # type: ignore[arg-type]
attempt(lambda: datetime(1, 1, 1, tzinfo=CET).astimezone(UTC))
print(
    datetime.combine(date(2000, 1, 2), time(3, 4)),
    datetime.combine(d, time(3, 4, tzinfo=CET)),
    datetime.combine(d, time(1), tzinfo=UTC),
)
attempt(lambda: datetime.combine(5, time()))  # type: ignore[arg-type]
attempt(lambda: datetime.combine(d, d))  # type: ignore[arg-type]
attempt(lambda: datetime.combine(d))  # type: ignore[call-arg]
attempt(lambda: datetime.combine(d, time(), 5))  # type: ignore[arg-type]
print(
    datetime.fromordinal(738000),
    datetime.fromisocalendar(2024, 9, 4),
    datetime.fromtimestamp(0, UTC),
    datetime.fromtimestamp(1709211909.123456, CET),
    datetime.utcfromtimestamp(-1.5),
    datetime.fromtimestamp(0.0000005, UTC),
    datetime.fromtimestamp(0.0000015, tz=UTC),
)
print(
    datetime.utcfromtimestamp(1.9999995),
    datetime.utcfromtimestamp(-1e-7),
    datetime.utcfromtimestamp(True),
    datetime.fromtimestamp(253402300799, UTC),
)
for stamp in [1e15, 1e20, -1e14, float("nan"), float("inf"), "x", None, 2**70, 253402300800, 10**17]:
    attempt(lambda: D.utcfromtimestamp(stamp))
    attempt(lambda: D.fromtimestamp(stamp, UTC))
attempt(lambda: D.fromtimestamp(0, 5))
attempt(lambda: D.fromtimestamp())
attempt(lambda: D.now(5))
attempt(lambda: D.now(1, 2))
attempt(lambda: D.utcnow(1))
print(
    datetime.now(UTC).tzinfo,
    datetime.now().tzinfo,
    abs(datetime.now(UTC) - datetime.now(CET)) < timedelta(minutes=1),
    datetime.now(tz=CET).utcoffset(),
)
print(
    abs(datetime.utcnow() - datetime.now(UTC).replace(tzinfo=None)) < timedelta(minutes=1),
    datetime.now().timestamp() > 1.6e9,
    datetime.today().year >= 2020,
)

for text in [
    "2011-11-04",
    "20111104",
    "2011-11-04T00:05:23",
    "2011-11-04 00:05:23.283",
    "2011-11-04T00:05:23Z",
    "20111104T000523",
    "2011-W01-2T00:05:23.283",
    "2011-11-04 00:05:23.283+00:00",
    "2011-11-04T00:05:23+04:00",
    "2011-11-04x10",
    "2011-11-04é10:20",
    "2011-11-04",
    "2011-W44",
    "2011W44",
    "2011W445",
    "2011W44T10",
    "2011W445T10",
    "2011-W44-5",
    "2011-W44-5T10",
    "2011-W44-10:20",
    "2011-11-4",
    "2011-11-04T",
    "2011-11-04T1",
    "2011-13-04T10",
    "2011-11-04T25",
    "2011-11-04T10:61",
    "",
    "x",
    "2011-11-04T10:20:30.1234567+01:00",
    "2011-11-04T10:20:30+24:00",
    "2011-11-04T10:20:30-01:02:03.4",
    "2011-11-04T10:20:30 +01:00",
    "2011-11-04T10:20:30Z ",
    "0001-01-01T00:00",
    "9999-12-31T23:59:59.999999",
    "2011-11-04𝔘10:20",
    "2011-11-04T10+01",
    "2011-11-04T1020+0130",
    "2011-11-04t10",
    "2011-11-04T10:20:30,5",
]:
    attempt(lambda: datetime.fromisoformat(text))
attempt(lambda: D.fromisoformat(5))
attempt(lambda: setattr(d, "hour", 1))
attempt(lambda: setattr(d, "other", 1))
attempt(lambda: delattr(d, "hour"))
for name in ("hour", "min", "strptime", "foo"):
    attempt(lambda: getattr(d, name) if name in ("hour", "min") else callable(getattr(d, name)))
print(datetime.__mro__, datetime.__module__, issubclass(datetime, date))
