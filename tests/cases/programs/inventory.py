"""An inventory with events, undo, validation, reports and a tiny query language, as an application writes it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache, reduce, singledispatchmethod, wraps
from typing import Callable, Iterator


class InventoryError(Exception):
    pass


class OutOfStock(InventoryError):
    def __init__(self, item: Item, wanted: int) -> None:
        super().__init__(f"only {item.count} of {item.name} left, {wanted} wanted")
        self.item = item


@dataclass
class Item:
    name: str
    price: float
    count: int = 0
    tags: set[str] = field(default_factory=set)

    @property
    def value(self) -> float:
        return self.price * self.count


@dataclass(frozen=True)
class Added:
    name: str
    n: int


@dataclass(frozen=True)
class Removed:
    name: str
    n: int


@dataclass(frozen=True)
class Priced:
    name: str
    old: float
    new: float


def logged(f: Callable) -> Callable:
    @wraps(f)
    def wrapper(self, *args, **kw):
        try:
            result = f(self, *args, **kw)
        except InventoryError as e:
            self.log.append(f"{f.__name__} failed: {e}")
            raise
        self.log.append(f"{f.__name__}{args}")
        return result

    return wrapper


class Inventory:
    def __init__(self) -> None:
        self.items: dict[str, Item] = {}
        self.events: list[object] = []
        self.log: list[str] = []
        self.listeners: defaultdict[type, list[Callable]] = defaultdict(list)

    def on(self, kind: type) -> Callable:
        def register(f: Callable) -> Callable:
            self.listeners[kind].append(f)
            return f

        return register

    def emit(self, event: object) -> None:
        self.events.append(event)
        for f in self.listeners[type(event)]:
            f(event)

    def define(self, name: str, price: float, *tags: str) -> Item:
        return self.items.setdefault(name, Item(name, price, tags=set(tags)))

    @logged
    def add(self, name: str, n: int) -> None:
        if n <= 0:
            raise InventoryError(f"cannot add {n}")
        self[name].count += n
        self.emit(Added(name, n))

    @logged
    def remove(self, name: str, n: int) -> None:
        item = self[name]
        if item.count < n:
            raise OutOfStock(item, n)
        item.count -= n
        self.emit(Removed(name, n))

    @logged
    def reprice(self, name: str, price: float) -> None:
        old, self[name].price = self[name].price, price
        self.emit(Priced(name, old, price))

    def __getitem__(self, name: str) -> Item:
        try:
            return self.items[name]
        except KeyError:
            raise InventoryError(f"no item {name!r}") from None

    def __iter__(self) -> Iterator[Item]:
        return iter(sorted(self.items.values(), key=lambda i: (-i.value, i.name)))

    @singledispatchmethod
    def revert(self, event: object) -> None:
        raise TypeError(type(event).__name__)

    @revert.register
    def _(self, event: Added) -> None:
        self[event.name].count -= event.n

    @revert.register
    def _(self, event: Removed) -> None:
        self[event.name].count += event.n

    @revert.register
    def _(self, event: Priced) -> None:
        self[event.name].price = event.old

    @contextmanager
    def transaction(self) -> Iterator[Inventory]:
        mark = len(self.events)
        try:
            yield self
        except InventoryError as e:
            while len(self.events) > mark:
                self.revert(self.events.pop())
            self.log.append(f"rolled back: {e}")
        finally:
            self.log.append("transaction over")

    def query(self, text: str) -> list[str]:
        return [i.name for i in self if compiled(text)(i)]


@lru_cache(maxsize=None)
def compiled(text: str) -> Callable[[Item], bool]:
    print("compiling", repr(text))
    tests = []
    for part in text.split(" and "):
        match re.fullmatch(r"(\w+)\s*(<=|>=|<|>|=|has)\s*(\S+)", part.strip()):
            case None:
                raise InventoryError(f"bad query {part!r}")
            case m:
                attr, op, value = m.groups()
                tests.append(one_test(attr, op, value))
    return lambda item: all(t(item) for t in tests)


def one_test(attr: str, op: str, value: str) -> Callable[[Item], bool]:
    operations = {
        "<": lambda a, b: a < b, ">": lambda a, b: a > b, "=": lambda a, b: a == b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b,
        "has": lambda a, b: b in a,
    }  # fmt: skip

    def convert(sample: object) -> object:
        return type(sample)(value) if isinstance(sample, (int, float)) else value

    return lambda item: operations[op](getattr(item, attr), convert(getattr(item, attr)))


inv = Inventory()
moves: Counter[str] = Counter()


@inv.on(Added)
@inv.on(Removed)
def count_moves(event: Added | Removed) -> None:
    moves[event.name] += event.n


for name, price, tags in [("bolt", 0.1, ("metal", "small")), ("plank", 4.5, ("wood",)), ("lamp", 19.99, ("glass", "metal"))]:
    inv.define(name, price, *tags)
inv.add("bolt", 500)
inv.add("plank", 20)
inv.add("lamp", 3)
with inv.transaction() as tx:
    tx.remove("bolt", 100)
    tx.reprice("lamp", 25.0)
    tx.remove("lamp", 5)
with inv.transaction():
    inv.remove("plank", 5)
for item in inv:
    print(f"{item.name:<8}{item.count:>5} x {item.price:>6.2f} = {item.value:>8.2f} {sorted(item.tags)}")
for q in ("count > 10", "tags has metal and price >= 1", "count > 10", "nonsense"):
    try:
        print(q, "->", inv.query(q))
    except InventoryError as e:
        print(q, "->", e)
try:
    inv.add("ghost", 1)
except InventoryError as e:
    print(repr(e), e.__cause__, e.__suppress_context__)
print(*inv.log, sep="\n")
print(moves.most_common(), reduce(lambda total, i: total + i.value, inv, 0.0), compiled.cache_info())
