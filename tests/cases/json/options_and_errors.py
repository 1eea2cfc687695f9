"""json: options, hooks, encoder and decoder classes, pieces, errors."""
import json


class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set):
            return sorted(o)
        return super().default(o)


class Shift(json.JSONDecoder):
    def __init__(self, **kw):
        super().__init__(object_hook=self.hook, **kw)

    def hook(self, d):
        return {k + "!": v for k, v in d.items()}


class Fl(float):
    pass


class Num(int):
    def __repr__(self):
        return "num"


class S(str):
    pass


class D(dict):
    pass


class Out:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


class In:
    def read(self):
        return '{"a": [1, 2]}'


class Bad:
    pass


cycle = []
cycle.append(cycle)
loop = {}
loop["x"] = [loop]


def dumped(value, **kw):
    out = Out()
    json.dump(value, out, **kw)
    return out.parts


def refused(text):
    try:
        json.loads(text)
    except json.JSONDecodeError as e:
        return e.msg, e.doc, e.pos, e.lineno, e.colno, e.args, str(e), isinstance(e, ValueError)
    return "accepted"


def t(make):
    try:
        print(repr(make()))
    except Exception as e:
        print(type(e).__name__, e, sep=": ")


t(lambda: json.dumps({"a": 1, 2: "b", None: 3, True: 4, 1.5: 5}))
t(lambda: json.dumps({(1, 2): 3}))
t(lambda: json.dumps({(1, 2): 3, "a": 1}, skipkeys=True))
t(lambda: json.dumps({b"a": 3}))
t(lambda: json.dumps(Bad()))
t(lambda: json.dumps([{"k": Bad}]))
t(lambda: json.dumps({"x": {3, 1, 2}}, cls=E))
t(lambda: json.dumps(Bad(), cls=E))
t(lambda: json.dumps({"x": Bad()}, default=lambda o: type(o).__name__))
t(lambda: json.dumps(Bad(), default=lambda o: o))
t(lambda: json.dumps([1, 2, [3, {}], [], {"a": []}], indent=2))
t(lambda: json.dumps([1, 2, [3, {}], [], {"a": []}], indent="\t"))
t(lambda: json.dumps([1, 2], indent=0))
t(lambda: json.dumps([1, 2], indent=-1))
t(lambda: json.dumps([1, 2], indent=True))
t(lambda: json.dumps([1, {"a": 2}], separators=(",", ":")))
t(lambda: json.dumps([1, 2], separators=(",",)))
t(lambda: json.dumps({"a": 1, "b": [2]}, indent=2, separators=("; ", " = ")))
t(lambda: json.dumps({"b": 1, "a": 2}, sort_keys=True))
t(lambda: json.dumps({"b": 1, 2: 2}, sort_keys=True))
t(lambda: json.dumps('é\u2028\U0001F600"\\/\x7f\x00\n'))
t(lambda: json.dumps('é\u2028\U0001F600"\\/\x7f\x00\n', ensure_ascii=False))
t(lambda: json.dumps([float("nan"), float("inf"), -float("inf"), -0.0]))
t(lambda: json.dumps(float("nan"), allow_nan=False))
t(lambda: json.dumps([float("inf")], allow_nan=False, indent=1))
t(lambda: json.dumps([1.0, 1e100, 1e-7, 0.1, 10**40, -5, 1e16]))
t(lambda: json.dumps({float("nan"): 1}))
t(lambda: json.dumps(cycle))
t(lambda: json.dumps(loop))
t(lambda: json.dumps(cycle, check_circular=False))
t(lambda: json.dumps([Fl(1.5), Num(3), S("x"), D(a=1), (1, 2), True, None]))
t(lambda: json.dumps({Num(3): 1, Fl(2.5): 2, S("x"): 3}))
t(lambda: json.dumps({1, 2}))
t(lambda: json.dumps(object))
t(lambda: json.dumps([1], foo=2))
t(lambda: json.dumps())
t(lambda: (json.dumps("x"), json.dumps(None), json.dumps(True), json.dumps(1)))
t(lambda: json.loads('{"a": [1, 2.5, "x", true, null, -0, -0.0, 1E5, 12345678901234567890]}'))
t(lambda: refused(""))
t(lambda: refused("  "))
t(lambda: refused("[1,]"))
t(lambda: refused('{"a":1,}'))
t(lambda: refused('{"a" 1}'))
t(lambda: refused("[1 2]"))
t(lambda: refused('"abc'))
t(lambda: refused('"a\nb"'))
t(lambda: refused("nul"))
t(lambda: refused("[1] x"))
t(lambda: refused("[1,\n x]"))
t(lambda: refused("01"))
t(lambda: refused("-"))
t(lambda: refused("1."))
t(lambda: refused("{1:2}"))
t(lambda: refused('"\\x"'))
t(lambda: refused('"\\u12"'))
t(lambda: refused("[1,2"))
t(lambda: refused("{"))
t(lambda: refused('{"a":'))
t(lambda: refused("\ufeff[]"))
t(lambda: refused("é]"))
t(lambda: json.loads('"a\nb"', strict=False))
t(lambda: (json.loads(b"[1]"), json.loads(bytearray(b'{"a": "\xc3\xa9"}'))))
t(lambda: json.loads(b"\xff"))
t(lambda: json.loads(1))
t(lambda: json.loads(None))
t(lambda: json.loads("[1.5,2]", parse_float=str, parse_int=float))
t(lambda: json.loads("[NaN,Infinity,-Infinity]"))
t(lambda: json.loads("[NaN,Infinity,-Infinity]", parse_constant=repr))
t(lambda: json.loads('{"a":{"b":1}}', object_hook=lambda d: sorted(d.items())))
t(lambda: json.loads('{"a":{"b":1}}', object_pairs_hook=tuple))
t(lambda: json.loads('{"a":{"b":1}}', object_pairs_hook=tuple, object_hook=list))
t(lambda: json.loads('{"a":1,"a":2}'))
t(lambda: json.loads("[1]", cls=json.JSONDecoder))
t(lambda: json.loads('{"a": {"b": 1}}', cls=Shift))
t(lambda: json.loads("[1]", foo=1))
t(lambda: json.loads("[" * 2000))
t(lambda: json.loads("1" * 5000))
t(lambda: json.loads('{"a":1}'.encode("utf-16")))
t(lambda: json.loads('"\\u00e9\\ud83d\\ude00\\/"'))
t(lambda: json.loads(" [1 , 2 ] "))
t(lambda: json.load(In()))
t(lambda: dumped({"a": [1, 2], "b": {}}))
t(lambda: dumped([]))
t(lambda: dumped("x"))
t(lambda: dumped({"a": [1, (), {"c": 1}]}, indent=2))
t(lambda: dumped([{3, 1}], cls=E))
t(lambda: json.JSONEncoder().encode([1]))
t(lambda: json.JSONEncoder(indent=1, sort_keys=True).encode({"b": 1, "a": 2}))
t(lambda: list(json.JSONEncoder().iterencode([1, {"a": 2}])))
t(lambda: list(json.JSONEncoder(indent=1).iterencode([1, {"a": 2}])))
t(lambda: json.JSONEncoder().default(1))
t(lambda: (json.JSONEncoder().item_separator, json.JSONEncoder(indent=1).item_separator, json.JSONEncoder().key_separator))
t(lambda: E(ensure_ascii=False).encode({"é": {1}}))
t(lambda: json.JSONDecoder().decode(" [1] "))
t(lambda: json.JSONDecoder().raw_decode("[1] x"))
t(lambda: json.JSONDecoder().raw_decode("éé[1] x", 2))
t(lambda: json.JSONDecoder().raw_decode(""))
t(lambda: json.JSONDecoder().decode(1))
t(lambda: (json.JSONDecodeError, json.JSONEncoder, json.JSONDecoder))
t(lambda: json.JSONDecodeError("m", "doc\nx", 5))
t(lambda: json.JSONDecodeError("m", "doc\nx", 5).lineno)
t(lambda: json.loads(json.dumps({"a": [1, 2.5, "é", None, True, {"n": []}]})))
t(lambda: json.dumps(1, 2))
t(lambda: json.dump(1))
t(lambda: json.loads())
t(lambda: json.loads("1", "2", "3"))
t(lambda: json.JSONEncoder(1))
t(lambda: json.JSONEncoder(foo=1))
t(lambda: json.JSONDecodeError("a"))
