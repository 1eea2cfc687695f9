"""Dataclass options: order, eq, frozen, slots, kw_only, match_args, unsafe_hash, field options, inheritance, replace, asdict."""

import dataclasses
from dataclasses import KW_ONLY, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace
from typing import ClassVar


def attempt(f):
    try:
        return f()
    except (TypeError, ValueError, AttributeError) as e:
        return f"{type(e).__name__}: {e}"


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True)
class Frozen:
    x: int
    tags: tuple = ()


@dataclass(slots=True)
class Slotted:
    a: int
    b: list = field(default_factory=list)


@dataclass
class Mixed:
    first: int
    _: KW_ONLY
    second: int = 2
    third: int = field(kw_only=False, default=3)
    count: ClassVar[int] = 0
    scale: InitVar[int] = 1

    def __post_init__(self, scale):
        self.first *= scale
        Mixed.count += 1


@dataclass(kw_only=True)
class Child(Mixed):
    fourth: str


@dataclass(eq=False)
class NoEq:
    v: int


@dataclass(unsafe_hash=True)
class Hashed:
    v: int
    skip: int = field(default=0, hash=False)


@dataclass(repr=False, init=False)
class Bare:
    x: int = 5

    def __repr__(self):
        return f"<Bare {self.x}>"


print(Version(1, 2) < Version(1, 3), sorted([Version(2), Version(1, 5), Version(1)]), Version(1, 0, "a") == Version(1, 0, "b"))
print(attempt(lambda: Version(1) < 5), attempt(lambda: Version()), attempt(lambda: Version(1, 2, 3, 4)), attempt(lambda: Version(1, nothing=2)))
f = Frozen(1, ("t",))
print(f, hash(f) == hash(Frozen(1, ("t",))), attempt(lambda: setattr(f, "x", 2)), attempt(lambda: delattr(f, "x")), replace(f, x=5))
s = Slotted(1)
s.b.append(2)
print(s, Slotted.__slots__, attempt(lambda: setattr(s, "c", 1)), Slotted(1).b is Slotted(1).b, hasattr(s, "__dict__"))
m = Mixed(2, 7, scale=10, second=5)
print(m, Mixed.count, attempt(lambda: Mixed(1, 2, 3, 4, 5)), attempt(lambda: replace(m, first=1)), replace(m, first=1, scale=2))
print(Child(1, fourth="f"), attempt(lambda: Child(1)), [x.name for x in fields(Child)], Mixed.__match_args__, Child.__match_args__)
print(NoEq(1) == NoEq(1), isinstance(hash(NoEq(1)), int), attempt(lambda: hash(Version(1))), hash(Hashed(1, 2)) == hash(Hashed(1, 3)))
print(Bare(), is_dataclass(Bare), is_dataclass(Bare()), is_dataclass(int))


@dataclass
class Tree:
    name: str
    kids: list["Tree"] = field(default_factory=list)
    meta: dict = field(default_factory=dict, metadata={"unit": "none"})


t = Tree("root", [Tree("a"), Tree("b", [Tree("c")])], {"k": (1, [2])})
print(asdict(t), astuple(t), asdict(t, dict_factory=lambda pairs: sorted(k for k, _ in pairs)))
print(fields(Tree)[2].metadata["unit"], fields(Tree)[0].default is dataclasses.MISSING, fields(Tree)[1].default_factory)
Dyn = make_dataclass("Dyn", ["plain", ("typed", int), ("default", str, field(default="d"))], bases=(Frozen,) if False else (), namespace={"hi": lambda self: self.typed})
print(Dyn(1, 2), Dyn(1, 2).hi(), attempt(lambda: make_dataclass("Bad", ["class"])))


def bad_default():
    @dataclass
    class Bad:
        x: list = []


def bad_order():
    @dataclass
    class Bad:
        x: int = 1
        y: int


def bad_frozen():
    @dataclass
    class Bad(Frozen):
        y: int = 1


def bad_eq():
    @dataclass(order=True, eq=False)
    class Bad:
        y: int = 1


for bad in (bad_default, bad_order, bad_frozen, bad_eq, lambda: asdict(3), lambda: fields(int), lambda: replace(5)):
    print(attempt(bad))
print(Version.__doc__, Tree.__init__.__annotations__ if False else "", Version.__eq__ is not object.__eq__, repr(fields(Version)[1])[:30])
