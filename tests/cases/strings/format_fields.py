"""str.format: fields, steps, conversions, nested specifications, errors."""


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __format__(self, spec):
        return f"<{self.x},{self.y}:{spec}>"

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


class Missing(dict):
    def __missing__(self, key):
        return f"[{key}]"


P = Point(1, [2, {"k": "v"}])


def t(make):
    try:
        print(repr(make()))
    except Exception as e:
        print(type(e).__name__, e, sep=": ")


t(lambda: "{} {} {}".format(1, "a", None))
t(lambda: "{0} {1} {0}".format(1, 2))
t(lambda: "{a} {b!r} {c!s} {d!a}".format(a=1, b="x", c="y", d="é"))
t(lambda: "{0.x} {0.y[0]} {0.y[1][k]}".format(P))
t(lambda: "{:>8}|{:<8}|{:^8}|".format("a", "b", "c"))
t(lambda: "{:*^10.2f}".format(3.14159))
t(lambda: "{:{}{}{}}".format(5, "0", ">", 4))
t(lambda: "{0:{width}.{prec}f}".format(2.5, width=8, prec=3))
t(lambda: "{!r:>10}".format("a"))
t(lambda: "{}".format(P))
t(lambda: "{:spec}".format(P))
t(lambda: "{!r}".format(P))
t(lambda: "{{}} {{{}}}".format(1))
t(lambda: "{a[0]}{a[-1]}".format(a={"-1": "neg", 0: "zero"}))
t(lambda: "{:,} {:_} {:x} {:#b} {:e}".format(1234567, 1234567, 255, 5, 12345.678))
t(lambda: "{:d}".format("a"))
t(lambda: "{:s}".format(1))
t(lambda: "{0}{}".format(1, 2))
t(lambda: "{}{0}".format(1, 2))
t(lambda: "{}".format())
t(lambda: "{a}".format())
t(lambda: "{1}".format(1))
t(lambda: "{".format())
t(lambda: "}".format())
t(lambda: "{!}".format(1))
t(lambda: "{!z}".format(1))
t(lambda: "{!rx}".format(1))
t(lambda: "{a.}".format(a=1))
t(lambda: "{a[}".format(a=1))
t(lambda: "{a[]}".format(a=1))
t(lambda: "{a[0]x}".format(a=[1]))
t(lambda: "{a.foo}".format(a=1))
t(lambda: "{a[5]}".format(a=[1]))
t(lambda: "{:{:{}}}".format(1, 2, 3))
t(lambda: "{99999999999999999999}".format(1))
t(lambda: "{a:{b}}".format(a=1, b=">5"))
t(lambda: "{x} {y}".format_map({"x": 1, "y": 2}))
t(lambda: "{x} {y}".format_map(Missing(x=1)))
t(lambda: "{}".format_map({"x": 1}))
t(lambda: "{x}".format_map(1))
t(lambda: "plain".format_map(1))
t(lambda: "{x}".format(**{"x": 3}))
t(lambda: "{0[a]} {0[b]}".format({"a": 1, "b": 2}))
t(lambda: str.format("{} {k}", 1, k=2))
t(lambda: "{:%}".format(0.5))
t(lambda: "{:c}".format(65))
t(lambda: "{:<5}{:>5}".format(True, None))
t(lambda: "{:5}".format(None))
t(lambda: "{:10}".format([1]))
t(lambda: "{0:>{0}}".format(5))
