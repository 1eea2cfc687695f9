"""dataclass: defaults, field options, eq, repr, order, frozen, post_init, inheritance."""
from dataclasses import FrozenInstanceError, asdict, astuple, dataclass, field, fields, is_dataclass, replace


@dataclass
class Point:
    x: int
    y: int = 0


@dataclass
class Inventory:
    name: str
    items: list = field(default_factory=list)
    tags: dict[str, int] = field(default_factory=dict, repr=False)
    total: int = field(init=False, default=0)
    secret: str = field(default="s", compare=False, repr=False)

    def __post_init__(self):
        self.total = len(self.items)


@dataclass(frozen=True)
class Frozen:
    a: int
    b: str = "b"


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)


@dataclass
class Point3(Point):
    z: int = 0

    def norm(self):
        return (self.x**2 + self.y**2 + self.z**2) ** 0.5


@dataclass(eq=False)
class Identity:
    v: int


@dataclass(kw_only=True)
class Keyword:
    a: int
    b: int = 2


print(Point(1), Point(1, 2), Point(y=5, x=3), Point(1) == Point(1, 0), Point(1) != Point(2), Point(1) == (1, 0))
a, b = Inventory("a"), Inventory("b", [1, 2])
a.items.append("x")
print(a, b, b.total, Inventory("a") == Inventory("a", secret="other"))
f = Frozen(1)
print(f, hash(f) == hash(Frozen(1)), {f: 1}[Frozen(1, "b")])
try:
    f.a = 2
except FrozenInstanceError as error:
    print(type(error).__name__, error, isinstance(error, AttributeError))
print(sorted([Version(1, 2), Version(1), Version(0, 9, "z")]), Version(1) < Version(1, 1), Version(1, label="x") == Version(1))
p = Point3(1, 2, 2)
print(p, p.norm(), isinstance(p, Point), p == Point(1, 2))
print(asdict(p), astuple(p), replace(p, z=9), [f.name for f in fields(p)], is_dataclass(p), is_dataclass(int))
print(asdict(Inventory("n", [Point(1)], {"k": 1})))
print(Identity(1) == Identity(1), Keyword(a=1), Keyword(b=1, a=0))
for call in (lambda: Point(), lambda: Point(1, 2, 3), lambda: Keyword(1), lambda: Point(1) < Point(2), lambda: hash(Point(1)), lambda: Inventory("n", total=3)):
    try:
        print(call())
    except TypeError as error:
        print(error)
try:

    @dataclass
    class Bad:
        items: list = []

except ValueError as error:
    print(error)
