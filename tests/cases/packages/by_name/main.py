"""Modules that are imported by their names: `importlib.import_module` with literals, names that are put together, and relative names."""

import importlib
import importlib as loader
import sys
from importlib import import_module
from importlib import import_module as by_name

import other

print("start", sorted(m for m in sys.modules if m.partition(".")[0] in ("plugins", "other", "day1")))


def load(name):
    return importlib.import_module(f"plugins.{name}")


for word in ["first", "second", "deep.inner"]:
    module = load(word)
    print(word, module.__name__, module.run(3), module is load(word), module.__package__)
print(sorted(m for m in sys.modules if m.partition(".")[0] == "plugins"))

for wrong in ("third", "first.inner", "deep.missing", "", "first.", "deep.inner.more"):
    try:
        load(wrong)
    except ImportError as e:
        print(type(e).__name__, e, e.name, e.path)

math = importlib.import_module("math")
print(math.sqrt(16.0), importlib.import_module("os.path").join("a", "b"), loader.import_module("json").dumps([1]))
calendar = import_module("calendar")
print(calendar.isleap(2024), calendar.month_name[2], calendar.TextCalendar(0).formatweekheader(2))

path = "plugins.second"
module_name = path if len(sys.argv) < 5 else "plugins.first"
print(by_name(module_name).run(5))
for day in range(1, 4):
    try:
        solution = import_module("day%d" % day)
    except ModuleNotFoundError as e:
        print("no", e.name, "|", e)
    else:
        print(day, solution.solve(), solution.__name__)

CLASSES = {"first": "plugins.first", "other": "other.helper"}
for key in CLASSES:
    made = import_module(CLASSES[key])
    print(key, getattr(made, "NAME"), [n for n in vars(made) if not n.startswith("_")])

print(import_module(".first", "plugins").NAME, import_module(".deep.inner", package="plugins").NAME)
print(other.load("helper").NAME, other.load("sibling").NAME, other.here().__name__)
print(import_module("plugins").__name__, import_module(__name__) is sys.modules["__main__"])


for try_ in (
    lambda: import_module(".first"),
    lambda: import_module(".first", ""),
    lambda: import_module("..first", "plugins"),
    lambda: import_module("...first", "plugins.deep"),
    lambda: import_module(""),
    lambda: import_module(".missing", "plugins"),
    lambda: import_module("no_such_module_anywhere"),
    lambda: import_module("no_such_package_anywhere.module"),
    lambda: import_module("plugins.broken"),
    lambda: import_module("plugins.broken"),
    lambda: import_module("plugins.asks"),
):
    try:
        print(try_().__name__)
    except Exception as e:
        print(type(e).__name__, e)
importlib.invalidate_caches()
