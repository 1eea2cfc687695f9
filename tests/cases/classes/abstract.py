"""Abstract base classes: abstractmethod, abstract properties, instantiation errors."""
from abc import ABC, abstractmethod


class Shape(ABC):
    def __init__(self, name):
        self.name = name

    @abstractmethod
    def area(self):
        """Area."""

    @property
    @abstractmethod
    def sides(self):
        ...

    @classmethod
    @abstractmethod
    def unit(cls):
        raise NotImplementedError

    def describe(self):
        return f"{self.name}: area {self.area():.2f}, {self.sides} sides"


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    def area(self):
        return self.side**2

    @property
    def sides(self):
        return 4

    @classmethod
    def unit(cls):
        return cls(1)


class Partial(Shape):
    def area(self):
        return 0


print(Square(3).describe(), Square.unit().area(), isinstance(Square(1), Shape))
for cls in (Shape, Partial):
    try:
        cls("x")
    except TypeError as error:
        print(error)


class Duck:
    def quack(self):
        raise NotImplementedError("subclasses must quack")


class Mallard(Duck):
    def quack(self):
        return "quack"


for duck in (Mallard(), Duck()):
    try:
        print(duck.quack())
    except NotImplementedError as error:
        print("not implemented:", error)


class OneMissing(ABC):
    @abstractmethod
    def go(self):
        pass


try:
    OneMissing()
except TypeError as error:
    print(error)
