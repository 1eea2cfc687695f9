"""Tuples of few and of many items: their items, identity, order of death, what the collector frees, sorting by them."""

import gc
import weakref


class Item:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


def of(count):
    return tuple(Item(f"{count}.{number}") for number in range(count))


for count in range(6):
    made = of(count)
    print(len(made), [item.name for item in made], made[-count:] == made, made * 2 == made + made)
    del made

pair = (Item("left"), Item("right"))
left, right = pair
del pair
print("unpacked")
del left
print("then")
del right

EMPTY = ()
print(EMPTY is (), (1,)[0], (1, 2)[1], (1, 2, 3)[-1], (1, 2, 3, 4)[2], () + (1,), (1,) * 3, (1, 2) * 0)
for index in (-5, -4, 3, 4):
    try:
        print(index, (1, 2, 3, 4)[index], (1, 2, 3)[index])
    except IndexError as error:
        print(index, error)
print({(1, 2): "a", (1, 2, 3): "b", (1, 2, 3, 4): "c"}[(1, 2, 3)], hash((1, "a", 2.5)), hash((1, 2, 3, 4)))


class Node:
    def __init__(self):
        self.ring = None


def cycle(extra):
    node = Node()
    node.ring = (node, *extra)
    return weakref.ref(node)


for extra in ((), (1,), (1, "two"), (1, 2, 3, 4), ([], ())):
    reference = cycle(extra)
    gc.collect()
    print(len(extra), reference() is None)
inner = ((1, 2), ("a", (2.5, None)))
holder = [inner]
holder.append((holder, inner))
del holder
gc.collect()
print(inner)


class Telling:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        print("less", self.value, other.value)
        return self.value < other.value

    def __eq__(self, other):
        print("equal", self.value, other.value)
        return self.value == other.value


rows = [(2, "b", 1.5), (1, "z", 2.5), (2, "a", 0.5), (1, "z", -1.0), (2, "a", 0.25)]
print(sorted(rows), sorted(rows, reverse=True))
print(sorted(rows, key=lambda row: (row[0], row[2])), sorted(rows, key=lambda row: (-row[2], row[1])))
print([row[1].value for row in sorted([(1, Telling(3)), (0, Telling(9)), (1, Telling(2)), (1, Telling(3))])])
print(
    sorted([(1, 2), (1,), (0, 5, 5), (1, 2, 0)]),
    sorted([(True, 1), (0, 2), (1, 0)]),
    sorted([(2**70, 1), (1, 2)]),
)
nan = float("nan")
print(
    sorted([(nan, 1), (1.0, 2), (nan, 0)]),
    (nan, 1) < (nan, 2),
    (1.0, 2) < (1.0, 3),
    (0.0, 1) == (-0.0, 1),
    (nan,) == (nan,),
)
print(
    (1.5, 1) < (2.5, 0),
    (2.5,) > (1.5, 3),
    (2.5,) != (1.5,),
    (1, 2.0) < (1, 3),
    (1, 2.0) == (1, 2),
    (1.0, "a") < (1, "b"),
)
for values in ([(1, "a"), (1, 2)], [(1, None), (1, None), (1, 2)], [(1, 2), [1, 3]], [(), (1, 2), "x"]):
    try:
        print(sorted(values, key=lambda value: value))
    except TypeError as error:
        print(error)
