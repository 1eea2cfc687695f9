"""Dicts around the size from which they have an index: growing, shrinking, deleted places, keys of all kinds, changes while iterating."""


class Key:
    """A key whose hash is that of others, and whose comparisons are told."""

    def __init__(self, name, number):
        self.name = name
        self.number = number

    def __hash__(self):
        return self.number

    def __eq__(self, other):
        print("compare", self.name, getattr(other, "name", other))
        return isinstance(other, Key) and self.name == other.name


class Changing:
    """A key that changes the dict while it is compared."""

    def __init__(self, table):
        self.table = table

    def __hash__(self):
        return 1

    def __eq__(self, other):
        self.table.clear()
        return False


def grown(size, step):
    table = {}
    for number in range(size):
        table[number * step] = number
    missing = [number for number in range(-3, size * 16 + 3) if number not in table]
    return sum(table[number * step] for number in range(size)), len(missing), table.get(-1), table.get(step)


for size in range(14):
    print(size, grown(size, 1), grown(size, 16), grown(size, 2**40))
for step in (1, 3, 16, 64, 1024, 2**20):
    table = {number * step: number for number in range(500)}
    print(step, all(table[number * step] == number for number in range(500)), table.get(step // 2 + 10**9))

few = {"a": 1, "b": 2, "c": 3}
del few["b"]
few["b"] = 4
print(few, list(reversed(few)), few.popitem(), few)
few["d"] = 5
few["e"] = 6
del few["a"]
few["f"] = 7
few["a"] = 8
few["g"] = 9
print(few, len(few), "b" in few, "c" in few)
while few:
    print(few.popitem(), end=" ")
print(few)
few["z"] = 1
print(few)

mixed = {1: "int", "1": "str", 1.5: "float", (1, 2): "tuple", None: "none"}
print(
    mixed[True],
    mixed[1.0],
    mixed["1"],
    mixed[1.5],
    mixed[(1, 2)],
    mixed[None],
    mixed.get(2, "no"),
    mixed.get(False),
)
mixed[True] = "bool"
mixed[frozenset()] = "set"
mixed[2**70] = "big"
print(mixed, mixed[2**70], mixed[1])

same = {Key("x", 1): 1, Key("y", 1): 2}
print(same[Key("y", 1)], Key("z", 1) in same, 1 in same)
same.update({Key(str(number), number): number for number in range(2, 8)})
print(len(same), same[Key("5", 5)])
changing = {}
changing[Changing(changing)] = 1
changing[Changing(changing)] = 2
print(len(changing))

for action in ("add", "delete", "swap"):
    table = {1: 1, 2: 2, 3: 3}
    try:
        for key in table:
            if action == "add":
                table[key + 10] = 0
            elif action == "delete":
                del table[key]
            else:
                del table[key]
                table[key + 10] = 0
                if key > 60:
                    break
        print(action, table)
    except RuntimeError as error:
        print(action, error, table)
for action in (lambda: {}["a"], lambda: {"a": 1}["b"], lambda: {1: 1}[[]], lambda: {(1, 2): 1}[1, 3]):
    try:
        action()
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
left, right = {"a": 1, "b": 2}, {"b": 2, "a": 1}
print(left == right, left != right, left | {"c": 3}, {**left, **right, "z": 0})
