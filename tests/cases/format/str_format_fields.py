"""`str.format`: positions, names, attributes, items, nested fields, conversions, automatic numbering, `format_map`, errors."""

import string


class Obj:
    name = "obj"
    items = [1, [2, 3]]
    table = {"key": "v", "1": "text one", 1: "int one"}

    def __str__(self):
        return "str(obj)"

    def __repr__(self):
        return "repr(obj)"


o = Obj()
print("{} {} {}".format(1, "b", 2.5), "{2} {0} {1}".format(*"abc"), "{a}-{b}".format(a=1, b=2), "{0}{x}{0}".format("q", x="-"))
print("{0.name} {0.items[1][0]} {0.table[key]} {0.table[1]}".format(o), "{x[0]}{x[1]}".format(x="hi"))
print("{!r} {!s} {!a}".format("é", "é", "é"), "{0!r:>12}|{0!s:<12}|".format(o), "{:{}}|{:{w}.{p}f}|".format("x", 5, 3.14159, w=8, p=2))
print("{{}} {{{}}} }}{{".format(5), "{:%}".format(0.5), "{:>{width}}".format("r", width=4), "{0:{1}{2}}".format(255, "#", "x"))


class Default(dict):
    def __missing__(self, key):
        return f"<{key}>"


print("{a} {b} {c.upper}".format_map(Default(a=1, c="s"))[:12], "{name}".format_map(vars(Obj)))
for text, args, kw in (
    ("{", (), {}), ("}", (), {}), ("{}", (), {}), ("{0} {}", (1, 2), {}), ("{} {0}", (1, 2), {}), ("{a}", (), {}), ("{0.x}", (1,), {}), ("{0[a]}", ([1],), {}),
    ("{0[5]}", ([1],), {}), ("{!x}", (1,), {}), ("{!}", (1,), {}), ("{0!rr}", (1,), {}), ("{:d}", ("s",), {}), ("{0[}", (1,), {}), ("{0.}", (1,), {}),
    ("{0[]}", ([1],), {}), ("{:{:{}}}", (1, 2, 3), {}), ("{-1}", (1,), {}), ("{ 0}", (1,), {}), ("{a!r:}", (), {"a": 1}), ("{0]}", (1,), {}),
):  # fmt: skip
    try:
        print(repr(text), "=>", text.format(*args, **kw))
    except (ValueError, IndexError, KeyError, AttributeError, TypeError) as e:
        print(repr(text), "=>", type(e).__name__, e)

print(list(string.Formatter().parse("a{0!r:>{w}}b{{c}}{}")))
t = string.Template("$who likes ${what}s for $$5 ${missing}")
print(t.safe_substitute(who="tim", what="pie"))
try:
    t.substitute(who="tim", what="pie")
except KeyError as e:
    print("KeyError", e)
f = "{:>5}|{:<5}|{:^5}".format
print(f(1, 2, 3), list(map("{:02}".format, range(3))))
