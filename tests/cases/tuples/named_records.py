"""Tuples as records, keys and results; typing.NamedTuple; sorting of mixed records."""
from typing import NamedTuple


class Point(NamedTuple):
    x: float
    y: float = 0.0

    @property
    def norm(self) -> float:
        return (self.x**2 + self.y**2) ** 0.5

    def __add__(self, other):
        return Point(self.x + other[0], self.y + other[1])


def min_max(values: list[float]) -> tuple[float, float]:
    return min(values), max(values)


def stats(*values: float) -> tuple[int, float, tuple[float, ...]]:
    return len(values), sum(values), values


low, high = min_max([3.5, -1.0, 8.25])
print(low, high, stats(1, 2.5), stats())
p = Point(3, 4)
print(p, p.norm, p + (1, 1), p + Point(0.5), p[0], list(p), p._asdict(), Point(y=2, x=1) > p, p._replace(y=0))
x, y = p
print(x * y, *p, {p: "here"}[(3, 4)], len({Point(1), Point(1, 0), (1, 0.0)}))
routes = [("a", "b", 5), ("a", "c", 2), ("b", "c", 5)]
print(sorted(routes, key=lambda r: (-r[2], r[1])), min(routes, key=lambda r: r[2]), [f"{s}>{t}" for s, t, _ in routes])
distances = {(s, t): d for s, t, d in routes}
print(distances["a", "c"], ("c", "a") in distances, sum(d for *_, d in routes))
nested = ((1, 2), (3, (4, 5)))
(a, b), (c, (d, e)) = nested
print(a + b + c + d + e, nested[1][1][0])
t = ()
for i in range(4):
    t += (i,)
print(t, t[1:-1], t * 2, t == (0, 1, 2, 3), (1, "a", None, 2.5, [1]))
swapped = [(b, a) for a, b in zip("abc", range(3))]
print(swapped, dict(swapped), tuple(sorted(swapped, reverse=True)))
match p:
    case Point(x=0):
        print("on the axis")
    case Point(x, y) if x < y:
        print("steep", x, y)
match ("add", 1, 2):
    case (op, *operands):
        print(op, operands)
try:
    p.x = 5
except AttributeError as error:
    print(error)
try:
    Point()
except TypeError as error:
    print(error)
