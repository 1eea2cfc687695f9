"""Errors, limits and subclasses of deque, defaultdict, OrderedDict, Counter and ChainMap."""
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque


def show(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


d = deque([1, 2, 3])
full = deque([1, 2], 2)
od = OrderedDict(a=1, b=2)
c = Counter("aab")
for call in (
    lambda: d.remove(9),
    lambda: d.index(9),
    lambda: d.index(3, 0, 2),
    lambda: d[9],
    lambda: d["a"],
    lambda: deque(maxlen=-1),
    lambda: deque(maxlen="a"),
    lambda: full.insert(0, 1),
    lambda: deque().pop(),
    lambda: deque().popleft(),
    lambda: d + [1],
    lambda: d + deque([4]),
    lambda: d * 2,
    lambda: full * 3,
    lambda: d < deque([1, 3]),
    lambda: d == deque([1, 2, 3]),
    lambda: d != [1, 2, 3],
    lambda: d.count(1),
    lambda: deque(3),
    lambda: d.maxlen,
    lambda: full.maxlen,
    lambda: full.copy(),
    lambda: list(reversed(d)),
    lambda: defaultdict(3),
    lambda: defaultdict(list, a=1),
    lambda: defaultdict(None)[1],
    lambda: od.move_to_end("z"),
    lambda: od.popitem(last=False),
    lambda: OrderedDict().popitem(),
    lambda: od.pop("zz"),
    lambda: od.pop("zz", 5),
    lambda: OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1),
    lambda: OrderedDict(a=1, b=2) == {"b": 2, "a": 1},
    lambda: od | {"q": 1},
    lambda: {"q": 1} | od,
    lambda: Counter.fromkeys("a"),
    lambda: Counter(3),
    lambda: Counter({"a": 2, "b": -1}) + Counter(a=1, c=5),
    lambda: Counter(a=3, b=1) - Counter(a=1, b=2),
    lambda: Counter(a=3, b=1) & Counter(a=1, b=2),
    lambda: Counter(a=3, b=1) | Counter(a=1, b=2),
    lambda: +Counter(a=3, b=-1),
    lambda: -Counter(a=3, b=-1),
    lambda: Counter(a=1) == Counter(a=1, b=0),
    lambda: Counter(a=1) <= Counter(a=2),
    lambda: Counter(a=1) < Counter(a=1),
    lambda: c.most_common(0),
    lambda: c.most_common(1),
    lambda: c.total(),
    lambda: Counter(a="x", b=1),
    lambda: ChainMap({1: 2})[5],
    lambda: ChainMap({1: 2}).pop(5),
    lambda: ChainMap().popitem(),
    lambda: list(ChainMap({1: 2, 3: 4}, {5: 6, 1: 0}).items()),
    lambda: ChainMap({1: 2}, {3: 4}).new_child({9: 9}).parents,
    lambda: len(ChainMap({1: 2}, {1: 4, 2: 2})),
    lambda: dict(ChainMap({1: 2}, {1: 4, 2: 2})),
):
    show(call)


def mutate():
    for v in d:
        d.append(v)


def mutate_ordered():
    for k in od:
        od[k + "x"] = 1


show(mutate)
show(mutate_ordered)
d.extend(d)
d.extendleft("ab")
d.rotate(-2)
d.reverse()
d[0] = "zero"
del d[1]
print(d, len(d), "zero" in d, bool(deque()))
full.append(3)
full.appendleft(0)
full += [7, 8]
print(full)
r = deque()
r.append(r)
print(r)
g = defaultdict(int)
for ch in "hello":
    g[ch] += 1
print(g, g.default_factory, g.get("zz"), "zz" in g, g.copy(), g | {"n": 1})
g.default_factory = None
show(lambda: g["zz"])
c.update("bbb", a=2)
c.subtract(["a"], b=1)
c["z"] += 1
del c["nope"]
c += Counter(q=1)
c -= Counter(q=1, b=1)
print(c, sorted(c.elements()), list(c))
od["a"] = 0
od.move_to_end("b", last=False)
print(od, list(reversed(od)), od.copy(), od.keys(), od.values(), od.items())


class Bounded(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)
        if len(self) > self.size:
            self.popitem(last=False)


cache = Bounded(2)
for i in range(5):
    cache[i] = i * i
print(cache, cache.size, 4 in cache, 0 in cache)


class Bag(Counter):
    def __missing__(self, key):
        return -1


class Stack(deque):
    def peek(self):
        return self[-1]


bag = Bag("xyx")
print(bag, bag["nope"], bag.most_common(), type(bag.copy()).__name__)
stack = Stack([1, 2], maxlen=5)
stack.append(9)
print(stack, stack.peek(), isinstance(stack, deque), type(stack.copy()).__name__)


class Default(defaultdict):
    def __missing__(self, key):
        self[key] = value = self.default_factory(key)
        return value


print(Default(str)[5], Default(len, a=1), isinstance(Default(), dict))
