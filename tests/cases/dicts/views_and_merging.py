"""Dict views as sets, merging, order after changes, equality, `fromkeys`, `setdefault`, nested updates, missing keys."""

d = {"a": 1, "b": 2, "c": 3}
keys, values, items = d.keys(), d.values(), d.items()
d["d"] = 4
del d["a"]
print(list(keys), list(values), list(items), len(items), ("b", 2) in items, 3 in values)
print(sorted(keys & {"b", "x"}), sorted(keys | ["z"]), sorted(keys - "b"), sorted(keys ^ {"b", "q"}), keys.isdisjoint("xyz"), sorted(items & {("b", 2)}))
print(keys == {"b", "c", "d"}, keys <= {"b", "c", "d", "e"}, keys > {"b"}, {"b"} < keys, items == {"b": 2, "c": 3, "d": 4}.items())
d["b"] = 20
d["a"] = 0
print(d, list(reversed(d)), list(reversed(d.items())), d | {"b": 1, "n": 2}, {"b": 0} | d)
d |= [("k", "v")]
print(d.pop("k"), d.pop("nothing", None), d.popitem(), d.setdefault("s", []), d.setdefault("s", 5), d)
print(dict.fromkeys("abca"), dict.fromkeys([1, 2], []), dict(a=1, **{"b": 2}), dict([("x", 1)], x=2), dict(zip("ab", "cd")))
print({1: "int", 1.0: "float", True: "bool"}, {0: 1, False: 2, 0.0: 3, -0.0: 4}, {(1, 2): 3}[1, 2], {1: 2} == {1.0: 2.0}, {"a": 1} != {"a": 2})
deep = {"x": {"y": [1]}}
shallow = deep.copy()
shallow["x"]["y"].append(2)
shallow["z"] = 1
print(deep, shallow, {**deep, "x": 0})


class Counter(dict):
    def __missing__(self, key):
        return 0


c = Counter(a=1)
c["b"] += 5
print(c, c["nope"], c.get("nope"), "nope" in c)
grown = {i: i for i in range(5)}
try:
    for k in grown:
        grown[k + 100] = 1
except RuntimeError as e:
    print(e)
try:
    for k in grown:
        del grown[k]
        grown[k] = 0
except RuntimeError as e:
    print(e)
for bad in (lambda: {}["x"], lambda: {[]: 1}, lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: {}.popitem(), lambda: {} | [(1, 2)], lambda: {} < {}, lambda: dict(5), lambda: {**5}):
    try:
        bad()
    except (KeyError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(repr({"self": d, "n": None}), str({}), len({}), bool({}), {x: y for x, y in [(1, 2), (1, 3)]}, max({"b": 1, "c": 0}), sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1]))
