"""copy and deepcopy of containers, instances, cycles and their hooks."""
import copy
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple


def show(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


class Node:
    def __init__(self, v, next=None):
        self.v = v
        self.next = next
        self.tags = [v]


class Slots:
    __slots__ = ("a", "b")

    def __init__(self, a):
        self.a = a


class Hooked:
    def __init__(self, v):
        self.v = v

    def __copy__(self):
        print("copy")
        return Hooked(self.v + 1)

    def __deepcopy__(self, memo):
        print("deepcopy", type(memo).__name__)
        made = Hooked(copy.deepcopy(self.v, memo))
        memo[id(self)] = made
        return made


class Stateful:
    def __init__(self):
        self.x = [1]

    def __getstate__(self):
        print("getstate")
        return {"x": self.x, "extra": 1}

    def __setstate__(self, state):
        print("setstate", sorted(state))
        self.__dict__.update(state)


class Reduced:
    def __init__(self, a, b):
        self.a, self.b = a, b

    def __reduce__(self):
        return Reduced, (self.a, [self.b])


class Items(list):
    pass


class Map(dict):
    pass


P = namedtuple("P", "x y")
inner = [1, 2]
for x in (inner, (inner, 3), {"k": inner}, {1, 2}, frozenset([1]), P(inner, 2), deque([inner], 5), Counter("aab"), OrderedDict(a=inner), defaultdict(list, a=inner)):
    s, d = copy.copy(x), copy.deepcopy(x)
    print(type(s).__name__, s == x, s is x, type(d).__name__, d == x, d is x, d)
n = Node(1, Node(2))
n.next.next = n
s, d = copy.copy(n), copy.deepcopy(n)
print(s.next is n.next, d.next is n.next, d.next.next is d, d.tags is n.tags, s.tags is n.tags, d.next.v)
o = Slots([1])
s, d = copy.copy(o), copy.deepcopy(o)
print(s.a is o.a, d.a is o.a, d.a, hasattr(d, "b"))
print(copy.copy(Hooked(1)).v, copy.deepcopy(Hooked([1])).v)
st = Stateful()
print(copy.copy(st).x is st.x, copy.deepcopy(st).x is st.x, copy.deepcopy(st).extra)
r = copy.deepcopy(Reduced([1], 2))
print(r.a, r.b, copy.copy(Reduced(1, 2)).b)
i = Items([inner])
i.name = "n"
s, d = copy.copy(i), copy.deepcopy(i)
print(type(s).__name__, s, s.name, s[0] is inner, d, d.name, d[0] is inner)
m = Map(a=inner)
m.name = ["q"]
s, d = copy.copy(m), copy.deepcopy(m)
print(type(s).__name__, s, s.name is m.name, d, d.name is m.name, d["a"] is inner)
loop = [1]
loop.append(loop)
d = copy.deepcopy(loop)
print(d, d[1] is d, d is loop)
shared = [[0]] * 3
d = copy.deepcopy(shared)
d[0].append(1)
print(d, shared, copy.deepcopy("text"), copy.deepcopy(None), copy.copy(print) is print)
t = (1, "a", (2,))
print(copy.deepcopy(t) is t)
e = copy.copy(ValueError("a", 1))
print(repr(e), e.args)
show(lambda: copy.copy(x for x in [1]))
show(lambda: copy.deepcopy([x for x in [1]].append)(2))
