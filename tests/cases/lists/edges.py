"""Bounds, errors and re-entry of list methods, and subclasses that override them."""


def show(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


l = [3, 1, 2]
for i in (-10, -1, 0, 2, 3, 99):
    c = l.copy()
    c.insert(i, "x")
    print(i, c)
for call in (
    lambda: [].pop(),
    lambda: [1].pop(5),
    lambda: [1].pop("a"),
    lambda: [1].index(2),
    lambda: [1, 2, 3].index(3, 0, 2),
    lambda: [1, 2, 3].index(3, -1),
    lambda: [1].index(1, "a"),
    lambda: [1].remove(2),
    lambda: [1].extend(3),
    lambda: [1].insert("a", 1),
    lambda: list(3),
    lambda: list(1, 2),
    lambda: list(a=1),
    lambda: [1].append(),
    lambda: [1].clear(1),
    lambda: [1].sort(1),
    lambda: [1, "a"].sort(),
    lambda: [1, 2].sort(key=3),
    lambda: [1].__add__(3),
    lambda: [1].__mul__("a"),
    lambda: [1].__eq__(3),
    lambda: [1].__lt__([2]),
    lambda: [1].__contains__(1),
    lambda: [1].__getitem__(0),
    lambda: [1].__getitem__(slice(0, 1)),
    lambda: [1].__getitem__("a"),
    lambda: [1].__len__(),
    lambda: [1, 2].__reversed__().__next__(),
    lambda: [1].__iadd__([2]),
    lambda: [1].__imul__(3),
    lambda: [1].__rmul__(2),
    lambda: list.append([1], 2),
    lambda: list.append(1, 2),
    lambda: list.__len__([1, 2]),
    lambda: hash([]),
):
    show(call)


class Odd:
    def __init__(self, owner):
        self.owner = owner

    def __eq__(self, other):
        self.owner.clear()
        return False


owner = [1, 2]
owner.insert(0, Odd(owner))
show(owner.index, 5)
print(owner)
owner = [1, 2]
owner.append(Odd(owner))
show(owner.remove, 7)
print(owner, owner.count(1))

values = [1, 2, 3]
for v in values:
    if v < 10:
        values.append(v * 10)
print(values)
it = iter(values)
next(it)
print(it.__length_hint__(), type(it).__name__, type(reversed(values)).__name__)


class Loud(list):
    def append(self, v):
        print("append", v)
        super().append(v)

    def __getitem__(self, i):
        print("get", i)
        return super().__getitem__(i)

    def __len__(self):
        return super().__len__() + 100

    def __iadd__(self, other):
        print("iadd")
        return super().__iadd__(other)


loud = Loud([1, 2])
loud.append(3)
print(loud[0], loud[-1], len(loud), loud, list(loud), loud == [1, 2, 3])
before = loud
loud += (4,)
print(before is loud, type(loud).__name__, loud)
loud.extend("ab")
loud.sort(key=str, reverse=True)
print(loud, type(loud.copy()).__name__, type(loud * 2).__name__, type(loud + [1]).__name__)


class Named(list):
    def __init__(self, name, items=()):
        super().__init__(items)
        self.name = name

    def __repr__(self):
        return f"{self.name}{super().__repr__()}"


n = Named("n", range(3))
print(n, n.name, [n], str(n), len(n), sum(n), max(n), sorted(n, reverse=True), 2 in n)
n.name = "m"
del n[0]
n[0] = "zero"
n[1:1] = [7, 8]
print(n, n.index(7), n.pop(), bool(Named("e")), n == ["zero", 7, 8])
recursive = [1]
recursive.append(recursive)
print(recursive, recursive == recursive)
