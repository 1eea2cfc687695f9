"""A shape hierarchy with operators, sorting and dispatch on type (partly typed)."""
import math
from functools import singledispatch, total_ordering


@total_ordering
class Shape:
    def area(self) -> float:
        raise NotImplementedError(f"{type(self).__name__} has no area")

    def perimeter(self) -> float:
        raise NotImplementedError

    def __lt__(self, other):
        if not isinstance(other, Shape):
            return NotImplemented
        return self.area() < other.area()

    def __eq__(self, other):
        if not isinstance(other, Shape):
            return NotImplemented
        return math.isclose(self.area(), other.area())

    def __add__(self, other):
        return Composite(self, other)

    def __str__(self):
        return f"{type(self).__name__.lower()} of area {self.area():.3f}"


class Circle(Shape):
    def __init__(self, radius: float):
        self.radius = radius

    def area(self):
        return math.pi * self.radius**2

    def perimeter(self):
        return 2 * math.pi * self.radius


class Rectangle(Shape):
    def __init__(self, width: float, height: float):
        self.width, self.height = width, height

    def area(self):
        return self.width * self.height

    def perimeter(self):
        return 2 * (self.width + self.height)

    def __repr__(self):
        return f"{type(self).__name__}({self.width}, {self.height})"


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)


class Triangle(Shape):
    def __init__(self, a, b, c):
        if a + b <= c or a + c <= b or b + c <= a:
            raise ValueError(f"no triangle with sides {a}, {b}, {c}")
        self.sides = (a, b, c)

    def area(self):
        s = self.perimeter() / 2
        a, b, c = self.sides
        return math.sqrt(s * (s - a) * (s - b) * (s - c))

    def perimeter(self):
        return sum(self.sides)


class Composite(Shape):
    def __init__(self, *parts):
        self.parts = []
        for part in parts:
            self.parts.extend(part.parts if isinstance(part, Composite) else [part])

    def area(self):
        return sum(part.area() for part in self.parts)

    def __iter__(self):
        return iter(self.parts)

    def __len__(self):
        return len(self.parts)


@singledispatch
def describe(shape):
    return f"something: {shape}"


@describe.register
def _(shape: Circle):
    return f"round, radius {shape.radius}"


@describe.register
def _(shape: Rectangle):
    return f"{shape.width}x{shape.height}"


@describe.register(Composite)
def _(shape):
    return " and ".join(describe(part) for part in shape)


@describe.register(int)
@describe.register(float)
def describe_number(number):
    return f"only the number {number}"


shapes = [Circle(1.5), Rectangle(2, 3), Square(2.5), Triangle(3, 4, 5)]
for shape in sorted(shapes):
    print(shape, "|", f"{shape.perimeter():.3f}", "|", describe(shape))
print(max(shapes), "/", min(shapes))
print(Rectangle(2, 3) == Triangle(3, 4, 5), Rectangle(2, 3) >= Triangle(3, 4, 5), Square(1) < Circle(1), Square(2) != Square(3))
combined = Square(1) + Circle(1) + Rectangle(1, 4)
print(combined, len(combined), describe(combined), [type(p).__name__ for p in combined])
print(describe(5), describe(2.5), describe("text"), describe(Square(7)), repr(Square(7)))
for action in (lambda: Triangle(1, 2, 9), lambda: Shape().area(), lambda: combined.perimeter(), lambda: Circle(1) < 5, lambda: Circle(1) + Shape() < Circle(1)):
    try:
        print(action())
    except (ValueError, NotImplementedError, TypeError) as error:
        print(type(error).__name__, error)
