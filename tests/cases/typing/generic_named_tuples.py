"""Named tuples that are generic: their bases, their parameters, and what subscripting them gives."""

from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")
K = TypeVar("K")


class Box(NamedTuple, Generic[T]):
    value: T
    label: str = "box"

    def shown(self) -> str:
        return f"{self.label}: {self.value!r}"


class Pair(Generic[K, T], NamedTuple):
    key: K
    value: T


box = Box[int](3)
print(box, box.shown(), box == (3, "box"), isinstance(box, tuple))
print([base.__name__ for base in Box.__bases__], [base.__name__ for base in Box.__mro__])
print(Box.__parameters__, Box._fields, Box[int].__origin__ is Box, Box[int].__args__)
print(issubclass(Box, Generic), isinstance(box, Generic), Box.__annotations__)
print(Pair.__parameters__, Pair[str, int]("a", 1), Pair("b", 2)._replace(value=3))
for wrong in (lambda: Pair[int], lambda: Box[int, str], lambda: Box[int][str]):
    try:
        print(wrong())
    except TypeError as error:
        print(error)


class Plain(NamedTuple):
    x: int


try:
    print(Plain[int])
except TypeError as error:
    print(error)
