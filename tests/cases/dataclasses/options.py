"""dataclass: every option, hash rules, slots, keyword-only fields, inheritance, field objects, what goes wrong."""

from dataclasses import (
    KW_ONLY,
    MISSING,
    Field,
    FrozenInstanceError,
    InitVar,
    asdict,
    astuple,
    dataclass,
    field,
    fields,
    make_dataclass,
    replace,
)


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


@dataclass
class Base:
    x: int = 1
    y: int = 2

    def __post_init__(self):
        print("post", type(self).__name__)


@dataclass
class Derived(Base):
    z: int = 3
    x: int = 10


@dataclass(slots=True)
class Slotted:
    a: int
    b: list = field(default_factory=list)
    c: int = field(init=False, default=7)


@dataclass(frozen=True, slots=True)
class FrozenSlots:
    a: int
    b: int = 0


@dataclass(frozen=True)
class FrozenChild(FrozenSlots):
    c: int = 5


@dataclass(unsafe_hash=True)
class Hashed:
    a: int
    b: int = field(default=0, hash=False)


@dataclass
class Mixed:
    a: int
    _: KW_ONLY
    b: int = 0
    c: int
    d: InitVar[int] = 4
    e: int = field(default=5, kw_only=False)

    def __post_init__(self, d):
        self.sum = self.a + self.b + self.c + d


@dataclass(init=False, repr=False, eq=False)
class Nothing:
    a: int = 3


@dataclass(match_args=False)
class NoMatch:
    a: int


@dataclass
class Recursive:
    name: str
    other: "Recursive | None" = None


@dataclass
class WithProperty:
    _n: int

    @property
    def n(self):
        return self._n


@dataclass
class Tracking:
    a: int
    b: int = field(default=2, metadata={"unit": "m"})

    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)


print(Base(), Derived(), Derived(1, 2), [f.name for f in fields(Derived)])
s = Slotted(1)
print(s, s == Slotted(1), Slotted.__slots__, hasattr(s, "__dict__"))
attempt(lambda: setattr(s, "nope", 1))
s.b.append(4)
print(s, Slotted(2))
fs = FrozenSlots(1)
attempt(lambda: setattr(fs, "a", 2))
attempt(lambda: setattr(fs, "zzz", 2))
attempt(lambda: delattr(fs, "a"))
fc = FrozenChild(1, 2, 3)
print(fc, hash(fc) == hash((1, 2, 3)), fc == FrozenChild(1, 2, 3), fc == fs, replace(fc, c=0))
attempt(lambda: setattr(fc, "q", 2))
print(hash(Hashed(1)) == hash((1,)), {Hashed(1, 2): "k"}[Hashed(1, 2)], Hashed(1) == Hashed(1, 1))
m = Mixed(1, 9, c=3)
print(m, m.sum, Mixed.__match_args__, [(f.name, f.kw_only) for f in fields(m)])
attempt(lambda: Mixed(1))
attempt(lambda: Mixed(1, 2, 3))
attempt(lambda: Mixed(1, c=1, zz=3))
attempt(lambda: Mixed(1, c=1, a=3))
attempt(lambda: replace(m, c=8))
attempt(lambda: replace(m, d=0, c=8).sum)
print(Nothing().a, Nothing() == Nothing(), hasattr(NoMatch, "__match_args__"))
r = Recursive("a")
r.other = r
print(r)
print(WithProperty(3).n, WithProperty(3))
t = Tracking(1)
print(t, Tracking.__doc__, fields(Tracking)[1].metadata["unit"], fields(Tracking)[0].default is MISSING)
print(Base.__doc__, Slotted.__doc__, Mixed.__doc__, Nothing.__doc__)
print(
    Base.__init__.__qualname__,
    Base.__eq__.__qualname__,
    Base.__repr__.__name__,
    Base.__init__.__annotations__,
)
print(Base(1, 2).__eq__(3), Base.__hash__, Base.__dataclass_params__)
print(
    repr(fields(Hashed)[1]).split(",default_factory")[0],
    repr(fields(Slotted)[1]).split(",default_factory=")[1],
)
attempt(lambda: Base(1, 2, 3))
attempt(lambda: Base(x=1, q=2))
attempt(lambda: Slotted())
attempt(lambda: fields(3))
attempt(lambda: asdict(3))
attempt(lambda: replace(Slotted(1), c=3))
attempt(lambda: field(default=1, default_factory=list))


def bad_order():
    @dataclass
    class Bad:
        a: int = 1
        b: int


def bad_field():
    @dataclass
    class Bad:
        a = field(default=1)


def bad_frozen():
    @dataclass(frozen=True)
    class Bad(Base):
        pass


def bad_thaw():
    @dataclass
    class Bad(FrozenChild):
        pass


def bad_compare():
    @dataclass(order=True)
    class Bad:
        a: int = 0

        def __lt__(self, other):
            return True


def bad_eq():
    @dataclass(order=True, eq=False)
    class Bad:
        a: int = 0


def bad_hash():
    @dataclass(unsafe_hash=True)
    class Bad:
        a: int = 0

        def __hash__(self):
            return 1


def bad_kw():
    @dataclass
    class Bad:
        _: KW_ONLY
        a: int
        __: KW_ONLY


def bad_set():
    @dataclass
    class Bad:
        a: dict = {}


def bad_instance():
    @dataclass
    class Bad:
        a: Base = Hashless()


@dataclass
class Hashless:
    a: int = 0


for bad in (
    bad_order,
    bad_field,
    bad_frozen,
    bad_thaw,
    bad_compare,
    bad_eq,
    bad_hash,
    bad_kw,
    bad_set,
    bad_instance,
):
    attempt(bad)
Made = make_dataclass(
    "Made",
    ["a", ("b", int), ("c", list, field(default_factory=list))],
    namespace={"total": lambda self: self.a + self.b},
)
print(Made(1, 2), Made(1, 2).total(), asdict(Made(1, 2, [3])), astuple(Made(1, (2, [Hashed(1)]))))
attempt(lambda: make_dataclass("Made", ["a", "a"]))
attempt(lambda: make_dataclass("Made", ["for"]))
attempt(lambda: make_dataclass("Made", ["1"]))
nested = asdict(Made({"k": [Hashed(1)]}, (1, 2)))
print(nested, asdict(Hashed(1), dict_factory=list), astuple(Hashed(1), tuple_factory=list))
print(
    isinstance(FrozenInstanceError("x"), AttributeError),
    FrozenInstanceError.__module__,
    Field.__name__,
    InitVar[int],
    InitVar,
)
match Derived(5, 6, 7):
    case Derived(x, y, z=7):
        print(x, y)
