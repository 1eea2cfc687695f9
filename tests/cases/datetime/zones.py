"""`timezone` and classes derived from `tzinfo`: offsets, names, daylight saving, `fromutc`, fold."""

from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Any, Callable


def attempt(make: Callable[[], Any]) -> None:
    try:
        made = make()
        print(type(made).__name__, repr(made), str(made))
    except Exception as e:
        print(type(e).__name__, e)


Z: Any = timezone
HOUR = timedelta(hours=1)
for args in [
    (),
    (HOUR,),
    (-HOUR,),
    (timedelta(0),),
    (timedelta(0), "X"),
    (HOUR, "CET"),
    (timedelta(hours=5, minutes=30),),
    (timedelta(seconds=3661),),
    (timedelta(microseconds=-1),),
    (timedelta(hours=24),),
    (timedelta(hours=-24),),
    (timedelta(hours=24) - timedelta.resolution,),
    (5,),
    (HOUR, 5),
    (HOUR, None),
    (None,),
    (HOUR, "a", 3),
]:
    attempt(lambda: Z(*args))
attempt(lambda: Z(offset=HOUR, name="N"))
attempt(lambda: Z(off=HOUR))
print(
    timezone.utc,
    repr(timezone.utc),
    UTC is timezone.utc,
    timezone(timedelta(0)) is UTC,
    timezone.min,
    timezone.max,
    repr(timezone.max),
)
cet = timezone(HOUR, "CET")
print(
    cet == timezone(HOUR),
    cet != timezone(HOUR),
    cet == UTC,
    hash(cet) == hash(timezone(HOUR)),
    cet == 5,
    {cet: 1}[timezone(HOUR)],
)
print(
    cet.utcoffset(None),
    cet.tzname(None),
    cet.dst(None),
    cet.__getinitargs__(),
    timezone(HOUR).tzname(datetime(2000, 1, 1)),
    str(timezone(-timedelta(hours=3, seconds=1))),
)
for call in [
    lambda: Z.utcoffset(cet, 5),
    lambda: Z.tzname(cet, "x"),
    lambda: Z.dst(cet, date(2000, 1, 1)),
    lambda: Z.fromutc(cet, None),
    lambda: cet.fromutc(datetime(2000, 1, 1)),
    lambda: cet.fromutc(datetime(2000, 1, 1, tzinfo=cet)),
    lambda: Z.utcoffset(cet),
]:
    attempt(call)


class Eastern(tzinfo):
    """Daylight saving from the second Sunday of March to the first of November."""

    def __init__(self, shift: int = -5) -> None:
        self.shift = timedelta(hours=shift)

    def bounds(self, dt: datetime) -> tuple[datetime, datetime]:
        def sunday(month: int, n: int) -> datetime:
            first = datetime(dt.year, month, 1, 2)
            return first + timedelta(days=(6 - first.weekday()) % 7 + 7 * (n - 1))

        return sunday(3, 2), sunday(11, 1)

    def dst(self, dt: datetime | None) -> timedelta:
        if dt is None:
            return timedelta(0)
        start, end = self.bounds(dt)
        naive = dt.replace(tzinfo=None)
        if start + HOUR <= naive < end - HOUR:
            return HOUR
        if end - HOUR <= naive < end:
            return timedelta(0) if dt.fold else HOUR
        if start <= naive < start + HOUR:
            return HOUR if dt.fold else timedelta(0)
        return timedelta(0)

    def utcoffset(self, dt: datetime | None) -> timedelta:
        return self.shift + self.dst(dt)

    def tzname(self, dt: datetime | None) -> str:
        return "EDT" if self.dst(dt) else "EST"

    def __repr__(self) -> str:
        return "Eastern"


est = Eastern()
for month in range(1, 13, 2):
    d = datetime(2024, month, 15, 12, tzinfo=est)
    print(
        d,
        d.tzname(),
        d.dst(),
        d.timetuple().tm_isdst,
        d.astimezone(UTC),
        d.timestamp(),
        d.astimezone(UTC).astimezone(est) == d,
    )
utc = datetime(2024, 11, 3, 4, 30, tzinfo=UTC)
for hour in range(5):
    there = (utc + timedelta(hours=hour)).astimezone(est)
    print(there, there.fold, there.tzname(), repr(there), hash(there) == hash(there.replace(fold=0)))
ambiguous = datetime(2024, 11, 3, 1, 30, tzinfo=est)
print(
    ambiguous == ambiguous.astimezone(UTC),
    ambiguous.replace(fold=1) == ambiguous,
    ambiguous.utcoffset(),
    ambiguous.replace(fold=1).utcoffset(),
    ambiguous < ambiguous.astimezone(UTC),
)
west = Eastern(-8)
print(
    datetime(2024, 7, 1, tzinfo=est) - datetime(2024, 7, 1, tzinfo=west),
    datetime(2024, 7, 1, tzinfo=est) < datetime(2024, 7, 1, tzinfo=west),
    time(1, tzinfo=est).tzname(),
    time(1, tzinfo=est).isoformat(),
)


class Bare(tzinfo):
    pass


bare = Bare()
aware = datetime(2000, 1, 1, tzinfo=bare)
for call in [
    aware.utcoffset,
    aware.dst,
    aware.tzname,
    aware.isoformat,
    lambda: aware.astimezone(UTC),
    lambda: bare.fromutc(aware),
    lambda: bare.fromutc(5),
    lambda: bare.fromutc(datetime(2000, 1, 1)),
    lambda: tzinfo().utcoffset(None),
    lambda: hash(aware),
    lambda: aware < datetime(2000, 1, 1, tzinfo=UTC),
    lambda: aware == aware,
]:  # type: ignore[arg-type]
    attempt(call)


class Half(tzinfo):
    def utcoffset(self, dt: datetime | None) -> Any:
        return None

    def dst(self, dt: datetime | None) -> Any:
        return None


half = datetime(2000, 1, 1, tzinfo=Half())
for call in [
    lambda: half.utcoffset(),
    lambda: half.isoformat(),
    lambda: half == datetime(2000, 1, 1),
    lambda: half < datetime(2000, 1, 1, tzinfo=UTC),
    lambda: half.tzinfo.fromutc(half),
    lambda: half - datetime(2000, 1, 1),
    lambda: half.timetuple().tm_isdst,
]:  # type: ignore[union-attr]
    attempt(call)
try:

    class Mine(timezone):  # type: ignore[misc]
        pass
except TypeError as e:
    print(e)
print(isinstance(UTC, tzinfo), issubclass(timezone, tzinfo), Bare.__mro__)
