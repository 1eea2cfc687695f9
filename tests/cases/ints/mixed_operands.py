"""Operators whose operands turn out to be of one type or another: ints that grow, floats, bools, strs, instances, errors in between."""

import operator


class Count(int):
    def __add__(self, other):
        return f"Count+{int(other)}"

    def __radd__(self, other):
        return f"{int(other)}+Count"

    def __lt__(self, other):
        return "less"

    def __bool__(self):
        return False


class Vector:
    def __init__(self, *parts):
        self.parts = parts

    def __add__(self, other):
        return Vector(*self.parts, other)

    def __iadd__(self, other):
        self.parts += (other,)
        return self

    def __getitem__(self, index):
        return f"item {index}"

    def __setitem__(self, index, value):
        print("set", index, value)

    def __len__(self):
        return len(self.parts)

    def __eq__(self, other):
        return NotImplemented

    def __repr__(self):
        return f"Vector{self.parts}"


VALUES = [
    0,
    7,
    -3,
    2**62,
    -(2**63),
    2**63,
    2**64 + 1,
    1.5,
    -0.0,
    float("inf"),
    True,
    False,
    "text",
    (1, 2),
    [3],
    None,
]
VALUES += [Count(4), Vector(1), {1: 2}]


def show(value):
    return f"{type(value).__name__}:{value!r}"


def added(a, b):
    return a + b


def attempt(function, *args):
    try:
        return show(function(*args))
    except (TypeError, ZeroDivisionError, OverflowError, ValueError, IndexError, KeyError) as error:
        return f"{type(error).__name__}: {error}"


for left in VALUES:
    print(show(left))
    for right in VALUES:
        found = [attempt(added, left, right)]
        for name in ("sub", "mul", "mod", "floordiv", "truediv", "and_", "or_", "xor"):
            if not (
                name == "mul" and isinstance(left, int) and left > 10 or isinstance(right, int) and right > 10
            ):
                found.append(attempt(getattr(operator, name), left, right))
        for name in ("lt", "le", "gt", "ge", "eq", "ne"):
            found.append(attempt(getattr(operator, name), left, right))
        print("   ", show(right), "|", " | ".join(found))


def running(values):
    """Each operator in place, with the variable changing its type on the way."""
    total = 0
    for value in values:
        total += value
        total *= 1
        if total:
            total -= 0
    return total


print(running([1, 2.5, True]), running([2**62, 2**62, 2**62, -(2**63)]), running([0.5, 2**60]))
print(attempt(running, [1, "a"]), attempt(running, [1, Count(2)]))


def doubled(vector):
    same = vector
    same += 5
    return same is vector, same, same + 1


print(doubled(Vector(1, 2)))
text = "a"
other = text
for number in range(5):
    text += str(number)
print(text, other)
items = [1]
shared = items
items += (2, 3)
print(items, shared is items)


class Squares(list):
    def __getitem__(self, index):
        return index * index if isinstance(index, int) else super().__getitem__(index)

    def __setitem__(self, index, value):
        print("square", index, value)
        super().__setitem__(index, value)

    def __len__(self):
        return 99


def touched(container, index, value):
    before = container[index]
    container[index] = value
    return before, container[index], len(container)


for container in (
    [1, 2, 3],
    Squares([1, 2, 3]),
    {0: "zero", -1: "last", True: "one"},
    Vector(4),
    (1, 2, 3),
    "abc",
    bytearray(b"abc"),
    5,
):
    for index in (0, -1, -4, 3, True, 2**64, 1.0, "x", slice(0, 2)):
        value = [9] if isinstance(index, slice) and isinstance(container, list) else 9
        print(attempt(touched, container, index, value))
print(attempt(len, 5), attempt(len, Vector()), len(Squares()))


def truths(values):
    return [1 if value else 0 for value in values], [not value for value in values]


print(
    truths(VALUES), [value is None for value in VALUES], [value is not None for value in VALUES].count(True)
)


def while_changing(items):
    seen = []
    for item in items:
        seen.append(item)
        if item == 2:
            items.append(10)
        if item == 10:
            items.clear()
    return seen, items


print(while_changing([1, 2, 3]))
iterator = iter([1, 2])
print(list(iterator), list(iterator), next(iterator, "end"))
grown = [1]
exhausted = iter(grown)
print([value for value in exhausted], grown.append(2), [value for value in exhausted])
