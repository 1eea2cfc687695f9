"""Star imports bring what a module has bound when it has run: names that a branch left out are no names, and what __all__ lists must be there."""

import json

loop_variable = "mine"
SPARE = "mine"
len = len

from plain import *

print(LIMIT, SPARE, loop_variable, size([1, 2]), platform_name())
for name in ("Never", "missing", "gone", "_hidden", "sys"):
    try:
        print(name, type(globals()[name]).__name__)
    except KeyError as error:
        print("no", error)
try:
    print(Never)
except NameError as error:
    print(error)
print(len("builtin"), json.dumps([LIMIT]))

from kit import *

print(first(), second(), third(), fourth, added, sorted(n for n in globals() if n.startswith("_own")))
try:
    from incomplete import *
except AttributeError as error:
    print(error)
print(there)
