"""Container methods: __getitem__, __setitem__, __delitem__, __len__, __iter__, __contains__, __reversed__, __missing__."""


class Grid:
    def __init__(self, width, height):
        self.cells = [[0] * width for _ in range(height)]

    def __getitem__(self, key):
        x, y = key
        return self.cells[y][x]

    def __setitem__(self, key, value):
        x, y = key
        self.cells[y][x] = value

    def __len__(self):
        return len(self.cells)

    def __iter__(self):
        for row in self.cells:
            yield from row

    def __contains__(self, value):
        return any(value in row for row in self.cells)


class Old:
    """Iterates through __getitem__ alone."""

    def __getitem__(self, index):
        if index >= 3:
            raise IndexError(index)
        return index * 10


class Keyed:
    def __getitem__(self, key):
        return f"item {key!r}"

    def __delitem__(self, key):
        print("del", key)


class Default(dict):
    def __missing__(self, key):
        self[key] = f"made {key}"
        return self[key]


class Stack(list):
    def push(self, item):
        self.append(item)
        return self

    @property
    def top(self):
        return self[-1]


class Ring:
    def __init__(self, items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return Ring(self.items[index])
        return self.items[index % len(self.items)]

    def __reversed__(self):
        print("reversed")
        return iter(self.items[::-1])

    def __repr__(self):
        return f"Ring({self.items})"


g = Grid(3, 2)
g[1, 0] = 5
g[2, 1] += 7
print(g[1, 0], g[2, 1], len(g), list(g), 7 in g, 8 in g, sum(g))
print(list(Old()), 20 in Old(), 5 in Old(), max(Old()), [x for x in Old()], tuple(Old()))
k = Keyed()
print(k["a"], k[1:2], k[1, 2], k[...], k[::2], k[None])
del k["gone"], k[0]
d = Default(a=1)
print(d["a"], d["b"], d, d.get("c"), len(d))
s = Stack([1])
print(s.push(2).push(3), s.top, len(s), s == [1, 2, 3], isinstance(s, list), s[1:], type(s[1:]).__name__)
r = Ring([1, 2, 3])
print(r[4], r[-1], r[1:], list(reversed(r)), len(r))
try:
    k2 = Old()
    k2[0] = 1
except TypeError as error:
    print(error)
try:
    len(Old())
except TypeError as error:
    print(error)
try:
    for x in Grid:
        pass
except TypeError as error:
    print(error)
