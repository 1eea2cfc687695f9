"""`timedelta`: construction, rounding, arithmetic, comparison, text, errors."""

from datetime import date, datetime, timedelta
from typing import Any, Callable


def attempt(make: Callable[[], Any]) -> None:
    try:
        made = make()
        print(type(made).__name__, repr(made), str(made))
    except Exception as e:
        print(type(e).__name__, e)


D: Any = timedelta
SECOND = timedelta(seconds=1)

for args in [
    (),
    (1,),
    (-1,),
    (0, 86400),
    (0, -1),
    (1, 2, 3, 4, 5, 6, 7),
    (1.5,),
    (-1.5,),
    (0, 0.1),
    (0, 0, 0.5),
    (0, 0, 1.5),
    (0, 0, 2.5),
    (True,),
]:
    attempt(lambda: D(*args))
attempt(lambda: D(weeks=0.1, hours=0.3, minutes=1e-5, microseconds=0.7))
attempt(lambda: D(days=1e-9, seconds=0.5e-6, microseconds=0.5))
attempt(lambda: D(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999))
attempt(lambda: D(days=10**9))
attempt(lambda: D(days=-(10**9)))
attempt(lambda: D(days=10**15))
attempt(lambda: D(days=10**40))
attempt(lambda: D(days=10**30, hours=-24 * 10**30))
attempt(lambda: D(days=1e300))
attempt(lambda: D(days=float("inf")))
attempt(lambda: D(days=float("nan")))
attempt(lambda: D("1"))
attempt(lambda: D(seconds=None))
attempt(lambda: D(hours=1j))
attempt(lambda: D(1, 2, 3, 4, 5, 6, 7, 8))
attempt(lambda: D(1, days=2))
attempt(lambda: D(day=2))

a, b = timedelta(days=3, seconds=7, microseconds=11), timedelta(hours=5, microseconds=13)
print(a + b, a - b, b - a, -a, +a, abs(-a), abs(b - a))
print(a * 3, 3 * a, a * -2, a * 0.1, 1.5 * a, a * True, b * 1e-6)
print(a / 2, a / 3, a / 0.7, a / b, b / a, a // b, a // 7, a % b, -a % b, divmod(a, b), divmod(-a, b))
for n in range(-7, 8):
    print(
        timedelta(microseconds=n) / 2,
        timedelta(microseconds=n) / -2,
        timedelta(microseconds=n) * 0.5,
        end="; ",
    )
print()
for other in [0, 0.0, timedelta(0), "x", None, 1.0, date(2000, 1, 1)]:
    attempt(lambda: a / other)
    attempt(lambda: a // other)
    attempt(lambda: a % other)
    attempt(lambda: divmod(a, other))
    attempt(lambda: a * other)
    attempt(lambda: a + other)
    attempt(lambda: a - other)
    attempt(lambda: other - a)
    attempt(lambda: other / a)
    attempt(lambda: a < other)
    print(a == other, a != other)
attempt(lambda: timedelta.max + SECOND)
attempt(lambda: timedelta.min - SECOND)
attempt(lambda: -timedelta.max - SECOND)
attempt(lambda: -timedelta.min)
attempt(lambda: timedelta.max * 2)
attempt(lambda: timedelta.max * 1e10)
attempt(lambda: a * float("inf"))
attempt(lambda: a * float("nan"))
attempt(lambda: a / 1e-300)

print(a < b, a <= a, a > b, a >= b, a == timedelta(3, 7, 11), a != b, sorted([a, b, -a, timedelta()]))
print(
    bool(timedelta()),
    bool(timedelta(microseconds=1)),
    a.days,
    a.seconds,
    a.microseconds,
    (-b).days,
    (-b).seconds,
)
print(
    a.total_seconds(),
    (-b).total_seconds(),
    timedelta.max.total_seconds(),
    timedelta(microseconds=1).total_seconds(),
)
print(
    timedelta.min,
    timedelta.max,
    timedelta.resolution,
    repr(timedelta.max),
    hash(timedelta()) == hash(timedelta(0)),
)
print(hash(timedelta(days=1)) == hash(timedelta(hours=24)), {timedelta(1): "day"}[timedelta(hours=24)])
print(sum([a, b], timedelta()), max(a, b), f"{a} {b!r} {a!s:>20}|")
attempt(lambda: format(a, ">20"))
attempt(lambda: setattr(a, "days", 4))
attempt(lambda: setattr(a, "name", 4))
print([timedelta(days=d, hours=h) for d, h in [(1, 0), (-1, 0), (2, 3), (-2, 3), (0, 25)]])


class Span(timedelta):
    def weeks(self) -> float:
        return self / timedelta(weeks=1)


s = Span(days=10, note=1) if False else Span(days=10)
print(
    repr(s),
    s,
    s.weeks(),
    type(s + s).__name__,
    type(-s).__name__,
    type(s * 2).__name__,
    s == timedelta(10),
    hash(s) == hash(timedelta(10)),
)
s.label = "ten"  # type: ignore[attr-defined]
print(s.__dict__, isinstance(s, timedelta), datetime(2000, 1, 1) + s)
