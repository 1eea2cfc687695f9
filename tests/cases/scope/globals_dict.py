"""`globals()`, and `vars()` and `locals()` at the top level, are the module's variables: read, written, added to and deleted."""

import sys

counter = 0
limit = 10


def handle_add(a, b):
    return a + b


def handle_mul(a, b):
    return a * b


def dispatch(kind, *args):
    return globals()[f"handle_{kind}"](*args)


print(dispatch("add", 2, 3), dispatch("mul", 2, 3))
try:
    dispatch("div", 1, 2)
except KeyError as e:
    print("no handler", e)


def bump(by):
    globals()["counter"] += by
    return counter


print(bump(2), bump(3), counter)
g = globals()
print(type(g).__name__, isinstance(g, dict), g is globals(), g is vars(), g is locals())
print(g is sys.modules[__name__].__dict__)
g["fresh"] = "made"
print(fresh, "fresh" in g, g.get("fresh"), g.get("stale", "none"))  # noqa: F821


def read_new():
    return late  # noqa: F821


try:
    read_new()
except NameError as e:
    print(e)
g.update(late=5, limit=11)
print(read_new(), limit)
print(g.pop("late"))
try:
    print(read_new())
except NameError as e:
    print(e)
del g["limit"]
try:
    print(limit)
except NameError as e:
    print(e)
print(g.setdefault("limit", 12), limit)
g |= {"limit": 13}
print(limit, type(g) is dict)
print([name for name in g if name.startswith("handle_")])
print(sorted(k for k, v in g.items() if callable(v) and k != "g"))
print("{counter} of {limit}".format(**globals()), "%(counter)d" % g)
print(globals().get("__name__"), "__name__" in vars())
print({k: v for k, v in globals().items() if isinstance(v, int) and not k.startswith("_")})
print("counter" in dir(), [n for n in dir() if n.startswith("handle")])


def make_constants(**kw):
    for k, v in kw.items():
        globals()[k.upper()] = v


make_constants(red=1, green=2)
print(RED, GREEN, RED + GREEN)  # noqa: F821
for i in range(3):
    globals()[f"var_{i}"] = i * i
print(var_0, var_1, var_2)  # noqa: F821


class Registry:
    def names(self):
        return [n for n in globals() if n.startswith("var_")]


print(Registry().names())
print((lambda: globals() is g)(), [globals() is g for _ in range(1)])
handle_add2 = g["handle_add"]
g["handle_add"] = lambda a, b: ("patched", a, b)
print(handle_add(1, 2), dispatch("add", 1, 2), handle_add2(1, 2))
