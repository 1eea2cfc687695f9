"""json: dumps and loads with options, round trips, errors."""
import json

data = {"name": "é\"\n\t\\/", "n": [1, -2.5, 1e20, 1e-7, 10**25], "t": True, "f": False, "none": None, "nested": {"a": {}, "b": []}, "tuple": (1, 2)}
text = json.dumps(data)
print(text)
print(json.dumps(data, indent=2))
print(json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")))
print(json.dumps([1, [2, [3]]], indent=1), json.dumps({}, indent=2), json.dumps([], indent=2), json.dumps({"a": [], "b": {}}, indent="\t"))
back = json.loads(text)
print(back == {**data, "tuple": [1, 2]}, back["n"], type(back["n"][4]).__name__)
print(json.loads(' [1, 2.0, "x", null, true, {"k": "\\u00e9\\ud83d\\ude00\\n"}] '), json.loads("1e3"), json.loads('"s"'), json.loads("-0"), json.loads("[]"))
print(json.dumps({1: "int", None: "none", True: "bool", 1.5: "float"}), json.dumps(float("inf")), json.dumps("\u2028\x00\x7f"), json.dumps(1.0), json.loads("NaN"))
print(json.dumps({"a": object}, default=lambda o: f"<{o.__name__}>"), json.loads('{"a": 1, "a": 2}'), json.loads('{"x": [1, 2]}', object_hook=lambda d: sorted(d.items())))
print(json.loads("[1.5, 2]", parse_float=lambda s: "F" + s, parse_int=lambda s: int(s) * 10), json.loads('{"b": 1, "a": 2}', object_pairs_hook=lambda pairs: pairs))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return {"x": o.x, "y": o.y}
        return super().default(o)


print(json.dumps([Point(1, 2)], cls=Encoder))
for bad in ("", "{", "[1,]", '{"a": }', "{'a': 1}", "nul", "[1 2]", '"\n"', '"\\x"', "01", "1 2", '{"a" 1}', "[1", '"abc', "\ufeff1"):
    try:
        print(json.loads(bad))
    except json.JSONDecodeError as error:
        print(repr(bad), "->", error, error.pos, error.lineno, error.colno)
loop = []
loop.append(loop)
for call in (lambda: json.dumps(Point(1, 2)), lambda: json.dumps({(1, 2): 3}), lambda: json.dumps(loop), lambda: json.dumps({"s": {1}}), lambda: json.loads(5), lambda: json.dumps(float("nan"), allow_nan=False)):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(json.dumps({(1, 2): 3, "k": 1}, skipkeys=True))
