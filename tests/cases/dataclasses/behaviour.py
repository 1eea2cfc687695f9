"""dataclasses with methods, class variables, properties, nesting and InitVar."""
from __future__ import annotations

from dataclasses import InitVar, dataclass, field
from typing import ClassVar, Optional


@dataclass
class Node:
    value: int
    children: list[Node] = field(default_factory=list)
    parent: Optional[Node] = field(default=None, repr=False, compare=False)

    def add(self, value: int) -> Node:
        child = Node(value, parent=self)
        self.children.append(child)
        return child

    def total(self) -> int:
        return self.value + sum(child.total() for child in self.children)


@dataclass
class Circle:
    count: ClassVar[int] = 0
    radius: float = 1.0
    scale: InitVar[float] = 1.0

    def __post_init__(self, scale: float) -> None:
        self.radius *= scale
        Circle.count += 1

    @property
    def area(self) -> float:
        return round(3.14159 * self.radius**2, 3)

    @classmethod
    def unit(cls) -> Circle:
        return cls()


@dataclass
class Custom:
    name: str

    def __repr__(self) -> str:
        return f"<{self.name}>"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Custom) and self.name.lower() == other.name.lower()


@dataclass(frozen=True, order=True)
class Money:
    cents: int
    currency: str = "EUR"

    def __add__(self, other: Money) -> Money:
        return Money(self.cents + other.cents, self.currency)

    def __str__(self) -> str:
        return f"{self.cents / 100:.2f} {self.currency}"


root = Node(1)
root.add(2).add(3)
root.add(4)
print(root, root.total())
print(root.children[0].parent is root, root == Node(1), Node(5) == Node(5, parent=root))
print(Circle(2.0, 3.0), Circle(2.0, 3.0).area, Circle.unit().radius, Circle.count)
print(Custom("A"), Custom("A") == Custom("a"), [Custom("x")])
print(sum([Money(150), Money(275)], Money(0)), max(Money(5), Money(50)), {Money(1), Money(1)})
stack: list[Money] = sorted((Money(n) for n in (30, 10, 20)), reverse=True)
print([str(m) for m in stack])
match root:
    case Node(value=1, children=[Node(value=v), *_]):
        print("matched child", v)
match Money(100):
    case Money(cents, "EUR"):
        print("cents", cents)
