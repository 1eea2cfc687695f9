"""Copy and pickle through `__copy__`, `__deepcopy__`, `__reduce__`, `__getstate__`, `__getnewargs__`, slots and cycles."""

import copy
import pickle


class Tree:
    def __init__(self, value, *children):
        self.value, self.children, self.parent = value, list(children), None
        for c in children:
            c.parent = self

    def walk(self):
        yield self.value
        for c in self.children:
            yield from c.walk()


class Cached:
    def __init__(self, path):
        self.path, self.handle = path, object()

    def __getstate__(self):
        return {"path": self.path}

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.handle = "reopened"


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return (self.x, self.y) == (other.x, other.y)


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        return self[0], self[1]


class Counted(int):
    made = 0

    def __reduce__(self):
        return Counted, (int(self) + 1,)


class Custom:
    def __init__(self):
        self.log = []

    def __copy__(self):
        c = Custom()
        c.log = self.log + ["copied"]
        return c

    def __deepcopy__(self, memo):
        c = Custom()
        memo[id(self)] = c
        c.log = copy.deepcopy(self.log, memo) + ["deep"]
        return c


class Stack(list):
    name = "stack"


t = Tree(1, Tree(2, Tree(3)), Tree(4))
d = copy.deepcopy(t)
print(list(d.walk()), d.children[0].parent is d, d.children[0] is t.children[0], copy.copy(t).children is t.children)
p = pickle.loads(pickle.dumps(t))
print(list(p.walk()), p.children[1].parent is p)
for how in (copy.copy, copy.deepcopy, lambda o: pickle.loads(pickle.dumps(o))):
    print(how(Cached("/tmp")).handle, how(Point(1, 2)) == Point(1, 2), how(Pair(1, [2])), type(how(Pair(1, 2))).__name__, how(Counted(5)))
c = Custom()
print(copy.copy(c).log, copy.deepcopy(c).log, copy.deepcopy([c, c])[0].log)
s = Stack([1, [2]])
s.extra = "attr"
for how in (copy.copy, copy.deepcopy, lambda o: pickle.loads(pickle.dumps(o, 0))):
    q = how(s)
    print(type(q).__name__, q, q.extra, q[1] is s[1])
loop = []
loop.append(loop)
l2 = copy.deepcopy(loop)
print(l2[0] is l2, l2 is loop, pickle.loads(pickle.dumps(loop))[0] is not loop)
shared = [1]
both = copy.deepcopy({"a": shared, "b": shared})
print(both["a"] is both["b"], copy.copy((1, [2])) == (1, [2]), copy.deepcopy(len) is len, copy.copy(Custom) is Custom)
for bad in (lambda: copy.copy(x for x in "a"), lambda: pickle.dumps(lambda: 1), lambda: copy.deepcopy([iter, (y for y in "b")])):
    try:
        bad()
    except (TypeError, pickle.PicklingError, AttributeError) as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])
