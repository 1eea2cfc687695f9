"""defaultdict, OrderedDict, ChainMap and namedtuple."""
from collections import ChainMap, OrderedDict, defaultdict, namedtuple

groups = defaultdict(list)
for word in "apple avocado banana blueberry cherry".split():
    groups[word[0]].append(word)
print(dict(groups), groups, groups.get("z"), "z" in groups, groups["z"], "z" in groups)
counts = defaultdict(int)
for ch in "mississippi":
    counts[ch] += 1
print(sorted(counts.items()), defaultdict(lambda: "default")["x"], defaultdict(set, {"a": {1}}))
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
print(t["a"]["b"]["c"], list(t["a"]), t.default_factory is tree)
try:
    defaultdict(None)["missing"]
except KeyError as error:
    print("KeyError", error)
o = OrderedDict(b=1, a=2, c=3)
o.move_to_end("b")
print(o, list(o), o.popitem(last=False), o.popitem(), o == {"c": 3}, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1))
o.move_to_end("c", last=False)
print(list(reversed(OrderedDict.fromkeys("xyz"))))
defaults, env, args = {"color": "red", "user": "guest"}, {"user": "admin"}, {}
chain = ChainMap(args, env, defaults)
print(chain["color"], chain["user"], len(chain), sorted(chain), chain.get("none"), "user" in chain)
chain["user"] = "me"
child = chain.new_child({"color": "blue"})
print(args, child["color"], child.parents["color"], len(child.maps), dict(sorted(chain.items())))
Point = namedtuple("Point", "x y")
Person = namedtuple("Person", ["name", "age", "email"], defaults=[0, None])
p = Point(1, y=2)
print(p, p.x, p[1], p == (1, 2), p._replace(x=9), p._asdict(), Point._fields, Point._make([3, 4]), p + (3,), isinstance(p, tuple))
x, y = p
print(x, y, Person("ann"), Person("bob", 5)._asdict(), Person._field_defaults, hash(p) == hash((1, 2)), max(Point(1, 5), Point(2, 0)))
for call in (lambda: Point(1), lambda: Point(1, 2, 3), lambda: p.z, lambda: setattr(p, "x", 5), lambda: namedtuple("Bad", "a a"), lambda: p._replace(q=1)):
    try:
        print(call())
    except (TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)
