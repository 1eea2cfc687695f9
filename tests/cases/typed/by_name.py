"""A function that all calls but one give floats, and one call that finds it by name at run time."""

import sys


def half(x):
    return x * 0.5


def negated(flag):
    return not flag


def joined(a, b):
    return a + b


print(half(3.0), negated(True), joined(1.5, 2.5))
module = sys.modules[__name__]
print(module.half(3), module.negated([]), getattr(module, "joined")("a", "b"))
for name in ("half", "negated"):
    print(name, getattr(module, name)(7))
module.half = lambda x: f"patched {x}"
print(module.half(1.5))
