"""Errors, views, re-entry and subclasses of dict."""


def show(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


for call in (
    lambda: {}.popitem(),
    lambda: {}.pop(1),
    lambda: {}.pop(),
    lambda: {}.pop(1, 2, 3),
    lambda: {1: 2}[3],
    lambda: {1: 2}.__getitem__("k"),
    lambda: {}.update(3),
    lambda: {}.update([1]),
    lambda: {}.update([(1, 2, 3)]),
    lambda: {}.update(1, 2),
    lambda: dict(1),
    lambda: dict([1, 2]),
    lambda: dict({}, {}),
    lambda: dict([(1, 2)], a=3),
    lambda: dict.fromkeys(3),
    lambda: dict.fromkeys(),
    lambda: {}.get(),
    lambda: {}.setdefault(),
    lambda: {[]: 1},
    lambda: {}.get([]),
    lambda: {}.__or__(3),
    lambda: {} | 3,
    lambda: {}.__ior__(3),
    lambda: {1: 2}.__contains__(1),
    lambda: {1: 2}.__eq__({1: 2.0}),
    lambda: {1: 2}.__lt__({}),
    lambda: {1: 2} < {},
    lambda: {1: 2}.__delitem__(5),
    lambda: hash({}),
    lambda: {1: 2}.keys() + 1,
    lambda: {1: 2}.keys()[0],
    lambda: len({1: 2}.values()),
    lambda: next({1: 2}),
    lambda: {1: 2}.items() == {(1, 2)},
    lambda: {1: 2}.keys() & [1, 5],
    lambda: sorted({1: 2, 3: 4}.keys() | [9]),
    lambda: sorted({1: 2, 3: 4}.keys() - [1]),
    lambda: sorted({1: 2, 3: 4}.keys() ^ {1, 7}),
    lambda: {1: 2}.keys() <= {1, 3},
    lambda: {1: 2}.keys().isdisjoint([2]),
    lambda: (1, 2) in {1: 2}.items(),
    lambda: list(reversed({1: 2, 3: 4}.items())),
    lambda: type(iter({}.values())).__name__,
    lambda: type(reversed({})).__name__,
    lambda: {1: 2}.keys().mapping,
):
    show(call)

d = {"a": 1, "b": 2}
keys, values, items = d.keys(), d.values(), d.items()
d["c"] = 3
print(keys, values, items, len(keys), "c" in keys, 3 in values, ("c", 3) in items)


def grow():
    for k in d:
        d[k + k] = 0


def shrink():
    for k, v in d.items():
        del d[k]


show(grow)
show(shrink)
print(d)


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 1

    def __eq__(self, other):
        print("eq", self.n, getattr(other, "n", other))
        return isinstance(other, Key) and self.n == other.n

    def __repr__(self):
        return f"K{self.n}"


k = {Key(i): i for i in range(3)}
print(k[Key(2)], k.get(Key(7)), k.pop(Key(0)), k)
print(k.setdefault(Key(1), "new"), 1 in k)


class Doubling(dict):
    def __missing__(self, key):
        print("missing", key)
        return key * 2

    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)

    def __delitem__(self, key):
        print("del", key)
        super().__delitem__(key)


m = Doubling(a=1)
m["b"] = 2
del m["a"]
print(m["b"], m["zz"], m, m.get("q"), "q" in m, dict.__getitem__(m, "hi"), len(m))
m.update(c=3)
m.setdefault("d", 4)
print(m, dict(m), {**m}, m == {"b": 2, "c": 3, "d": 4}, type(m.copy()).__name__, type(m | {}).__name__)
print(Doubling.fromkeys("xy", 0), type(Doubling.fromkeys("x")).__name__, list(m), sorted(m.items()), bool(Doubling()))


class Keyed:
    def keys(self):
        return ["k1", "k2"]

    def __getitem__(self, key):
        return key.upper()


print(dict(Keyed()), {**Keyed()}, dict(Keyed(), z=1))
big = {(i, str(i)): i for i in range(2000)}
print(sum(big[(i, str(i))] for i in range(2000)), len(big))
queue = dict.fromkeys(range(3000))
while queue:
    first = next(iter(queue))
    del queue[first]
print(queue, first)
