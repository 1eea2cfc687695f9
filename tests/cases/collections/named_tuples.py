"""Classes of namedtuple: how they are made, called, changed and derived from."""
from collections import namedtuple


def show(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


P = namedtuple("P", "x y")
D = namedtuple("D", ["a", "b", "c"], defaults=(2, 3))
for call in (
    lambda: namedtuple("P", "x x"),
    lambda: namedtuple("P", "1x"),
    lambda: namedtuple("P", "_x"),
    lambda: namedtuple("P", "class"),
    lambda: namedtuple("class", "x"),
    lambda: namedtuple("P", "x y", defaults=[1, 2, 3]),
    lambda: namedtuple("P", ["x", "_a", "def", "x"], rename=True)._fields,
    lambda: P(1),
    lambda: P(),
    lambda: P(1, 2, 3),
    lambda: P(1, y=2, z=3),
    lambda: P(1, x=3),
    lambda: P(y=1, x=3),
    lambda: D(1),
    lambda: D(),
    lambda: D(1, 2, 3, 4),
    lambda: D(1, c=9),
    lambda: P._make([1]),
    lambda: P._make("ab"),
    lambda: P(1, 2)._replace(z=1),
    lambda: P(1, 2)._replace(y=5),
    lambda: P(1, 2)._asdict(),
    lambda: P.x,
    lambda: setattr(P(1, 2), "x", 3),
    lambda: setattr(P(1, 2), "z", 3),
    lambda: P(1, 2).z,
    lambda: D._field_defaults,
    lambda: (P._fields, P.__match_args__, P.__doc__, P.__name__, P.__slots__),
    lambda: P(1, 2) == (1, 2),
    lambda: P(1, 2) < P(1, 3),
    lambda: hash(P(1, 2)) == hash((1, 2)),
    lambda: P(1, 2) + (3,),
    lambda: P(*[7, 8])[1],
    lambda: P(1, 2).__getnewargs__(),
    lambda: sorted([P(2, 1), P(1, 5)], key=lambda p: p.y),
    lambda: isinstance(P(1, 2), tuple),
):
    show(call)
x, y = P(1, 2)
print(x, y, "%s/%s" % P(3, 4), len(P(1, 2)), list(P(1, 2)), repr(P("a", None)))
match P(1, 5):
    case P(x=1, y=v):
        print("matched", v)
match P(4, 5):
    case P(a, b):
        print(a, b)


class Point(namedtuple("Point", "x y")):
    __slots__ = ()

    def __new__(cls, x, y=0):
        return super().__new__(cls, float(x), float(y))

    @property
    def norm(self):
        return (self.x**2 + self.y**2) ** 0.5

    def __str__(self):
        return f"<{self.x} {self.y}>"


p = Point(3, 4)
print(p, repr(p), p.norm, p._replace(x=0), Point(1), {p: 1}[(3.0, 4.0)])
