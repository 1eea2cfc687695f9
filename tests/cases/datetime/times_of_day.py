"""`time`: construction, zones, comparison, text, errors."""

from datetime import datetime, time, timedelta, timezone, tzinfo
from typing import Any, Callable


def attempt(make: Callable[[], Any]) -> None:
    try:
        made = make()
        print(type(made).__name__, repr(made), str(made))
    except Exception as e:
        print(type(e).__name__, e)


T: Any = time
UTC = timezone.utc
CET = timezone(timedelta(hours=1), "CET")
for args in [
    (),
    (1,),
    (1, 2),
    (1, 2, 3),
    (1, 2, 3, 4),
    (1, 2, 3, 4, UTC),
    (1, 2, 3, 4, None),
    (24,),
    (-1,),
    (1, 60),
    (1, 2, 60),
    (1, 2, 3, 10**6),
    ("1",),
    (1.0,),
    (1, 2, 3, 4, 5),
    (1, 2, 3, 4, UTC, 0),
    (b"\x01\x02\x03\x00\x00\x04",),
    (b"\x81\x02\x03\x00\x00\x04", UTC),
    (b"\x01\x02\x03\x00\x00\x04", 5),
]:
    attempt(lambda: T(*args))
attempt(lambda: T(fold=1))
attempt(lambda: T(fold=2))
attempt(lambda: T(tzinfo="UTC"))
attempt(lambda: T(hours=1))
attempt(lambda: T(1, hour=1))

t = time(13, 5, 9, 123456)
print(
    t,
    t.hour,
    t.minute,
    t.second,
    t.microsecond,
    t.tzinfo,
    t.fold,
    time.min,
    time.max,
    time.resolution,
    bool(time()),
)
for spec in ["auto", "hours", "minutes", "seconds", "milliseconds", "microseconds"]:
    print(t.isoformat(spec), time(1, 2, tzinfo=CET).isoformat(timespec=spec), end=" ")
print()
attempt(lambda: t.isoformat("nanoseconds"))
attempt(lambda: t.isoformat(5))  # type: ignore[arg-type]
attempt(lambda: t.isoformat(sep=" "))  # type: ignore[call-arg]
print(
    t.strftime("%H %I %M %S %f %p %z|%Z|%X %c %%"),
    time(1, 2, tzinfo=CET).strftime("%H:%M %z %Z"),
    f"{t:%H.%M}",
    f"{t}",
    format(t, "x"),
)
print(
    t.replace(hour=0),
    t.replace(1, 2, 3, 4, CET),
    t.replace(tzinfo=UTC),
    t.replace(fold=1),
    t.replace(microsecond=0).replace(tzinfo=None),
)
attempt(lambda: t.replace(hour=24))
attempt(lambda: t.replace(tzinfo=1))  # type: ignore[arg-type]
attempt(lambda: t.replace(fold=3))
attempt(lambda: t.replace(day=3))  # type: ignore[call-arg]

aware = time(12, 30, tzinfo=CET)
print(aware, repr(aware), aware.utcoffset(), aware.tzname(), aware.dst(), t.utcoffset(), t.tzname(), t.dst())
print(
    aware == time(11, 30, tzinfo=UTC),
    aware < time(11, 31, tzinfo=UTC),
    aware == time(12, 30),
    aware != time(12, 30),
    hash(aware) == hash(time(11, 30, tzinfo=UTC)),
)
print(
    hash(t) == hash(time(13, 5, 9, 123456)),
    hash(time(fold=1)) == hash(time()),
    time(fold=1) == time(),
    {time(1): 1}[time(1)],
)
attempt(lambda: aware < time(12, 30))
attempt(lambda: t < 5)  # type: ignore[operator]
attempt(lambda: t + timedelta(1))  # type: ignore[operator]
attempt(lambda: t - t)  # type: ignore[operator]
print(
    t == 5,
    t != None,
    sorted([time(3), time(1), time(2, 0, 0, 1), time(2)]),
    max(time(1), time(2)),
    time(1) <= time(1),
)

for text in [
    "04:23",
    "T04:23:01",
    "T042301",
    "04:23:01.000384",
    "04:23:01,000384",
    "04:23:01+04:00",
    "04:23:01Z",
    "04:23:01+04:30:15.123456",
    "04",
    "0423",
    "04:23:01.1",
    "04:23:01.123456789",
    "24:00",
    "04:60",
    "04:2",
    "4:23",
    "",
    "T",
    "x",
    "04:23:01+",
    "04:23:01z",
    "04:23:01+0430",
    "04:23:01-00:00",
    "04:23:0",
    "04-05",
    "04:23:01.",
    "04:23:01+25:00",
    "042301.5",
    "04:2301",
    "0423:01",
    "04:23:01Zx",
]:
    attempt(lambda: time.fromisoformat(text))
attempt(lambda: T.fromisoformat(None))


class Odd(tzinfo):
    def utcoffset(self, dt: Any) -> Any:
        return self.answer  # type: ignore[attr-defined]

    def tzname(self, dt: Any) -> Any:
        return 5

    def dst(self, dt: Any) -> Any:
        return None


odd = Odd()
for answer in [
    None,
    5,
    timedelta(days=1),
    timedelta(days=-1),
    timedelta(hours=-23, microseconds=1),
    timedelta(seconds=1),
]:
    odd.answer = answer  # type: ignore[attr-defined]
    attempt(lambda: time(1, tzinfo=odd).utcoffset())
    attempt(lambda: time(1, tzinfo=odd).isoformat())
attempt(lambda: time(1, tzinfo=odd).tzname())
attempt(lambda: time(1, tzinfo=odd).strftime("%Z"))
attempt(lambda: time(1, tzinfo=odd).strftime("%z"))
for name in ["utcoffset", "dst", "tzname"]:
    attempt(lambda: getattr(time(1, tzinfo=tzinfo()), name)())


class Slot(time):
    def __new__(cls, *args: Any, label: str = "", **kwargs: Any) -> "Slot":
        made = super().__new__(cls, *args, **kwargs)
        made.label = label  # type: ignore[attr-defined]
        return made


s = Slot(9, 30, label="morning")
print(
    repr(s),
    s,
    s.label,
    type(s.replace(hour=1)).__name__,
    type(Slot.fromisoformat("10:00")).__name__,
    s == time(9, 30),
)  # type: ignore[attr-defined]
print(
    datetime.combine(datetime(2000, 1, 1), s),
    datetime.combine(datetime(2000, 1, 1), aware),
    datetime.combine(datetime(2000, 1, 1), aware, None),
    datetime.combine(datetime(2000, 1, 1), s, CET),
)
