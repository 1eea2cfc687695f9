"""The methods and operators of dict, and insertion order."""
d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 10
print(d, len(d), d["a"], d.get("z"), d.get("z", 0), "a" in d, 2 in d)
print(list(d), list(d.keys()), list(d.values()), list(d.items()))
print(d.setdefault("a", 99), d.setdefault("e", []), d)
d["e"].append(1)
print(d.pop("e"), d.pop("nope", None), d.popitem(), d)
d.update({"x": 1}, y=2)
d.update([("z", 3)])
print(d, d | {"b": 0, "n": 1}, {"b": 0} | d)
d |= {"q": 5}
del d["x"]
print(d, list(reversed(d)), dict.fromkeys("ab"), dict.fromkeys([1, 2], 0))
print(dict(a=1, b=2), dict([(1, 2)]), dict(zip("ab", (1, 2))), dict({"k": 1}, m=2), {**d, "b": "new"})
print({"a": 1} == {"a": 1.0}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, {"a": 1} != {}, d.copy() == d)
print({1: "int", "1": "str", (1,): "tuple", None: "none", 1.5: "float", True: "bool"})
for key in d:
    print(key, end=" ")
for key, value in sorted(d.items(), key=lambda kv: kv[1]):
    print(key, value, end="; ")
print()
print(d.keys() & {"b", "zz"}, d.keys() - {"b"} == {"a", "y", "z", "q"}, d.keys() == set(d), d.items() >= {("a", 2)})
print(d.keys(), d.values(), d.items())
print(max(d, key=d.get), min(d.values()), sum(d.values()), sorted(d))
loop = {}
loop["me"] = loop
print(loop)
for call in (
    lambda: d["missing"],
    lambda: {}.popitem(),
    lambda: {}.pop("k"),
    lambda: {[]: 1},
    lambda: d[{}],
    lambda: dict([1]),
    lambda: dict([(1, 2, 3)]),
    lambda: {} + {},
    lambda: {} < {},
    lambda: d.update(5),
):
    try:
        print(call())
    except (KeyError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    for key in d:
        d[key + "!"] = 1
except RuntimeError as error:
    print(error)
try:
    for key in d:
        del d[key]
except RuntimeError as error:
    print(error)
d.clear()
print(d)
