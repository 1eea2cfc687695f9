"""Filters, catch_warnings in all forms, registries, hooks that a program replaces, the texts of WarningMessage."""

import sys
import warnings


def show(found):
    for w in found:
        print(w.category.__name__, w.message, w.lineno, w.source, w.line, w.filename == __file__)


def shout(text="hello", category=UserWarning):
    warnings.warn(text, category)


with warnings.catch_warnings(record=True) as found:
    for action in ("always", "once", "module", "default", "ignore"):
        warnings.resetwarnings()
        warnings.simplefilter(action)
        for _ in range(3):
            shout()
        shout("other")
        print(action, len(found))
    show(found)
    print(str(found[0]) == str(found[0]), type(found[0]).__name__, len(warnings.filters))

with warnings.catch_warnings(record=True) as found:
    warnings.simplefilter("error", RuntimeWarning)
    try:
        shout(category=RuntimeWarning)
    except RuntimeWarning as e:
        print("raised", e)
    warnings.filterwarnings("always", "^he", UserWarning)
    shout()
    shout()
    shout("she")
    warnings.filterwarnings("ignore", module="__main__")
    shout("more")
    warnings.filterwarnings("always", lineno=3, append=True)
    show(found)
    print(warnings.filters[-1])

with warnings.catch_warnings(action="error", category=DeprecationWarning):
    try:
        shout("gone", DeprecationWarning)
    except DeprecationWarning as e:
        print(repr(e))

print(warnings.filters[:2])
print(warnings.catch_warnings(record=True), warnings.catch_warnings())
manager = warnings.catch_warnings()
try:
    manager.__exit__()
except RuntimeError as e:
    print(e)
with manager:
    try:
        manager.__enter__()
    except RuntimeError as e:
        print(e)

for bad in (
    lambda: warnings.simplefilter("bogus"),
    lambda: warnings.simplefilter("error", lineno=-1),
    lambda: warnings.filterwarnings("error", message=3),
    lambda: warnings.filterwarnings("error", category=int),
    lambda: warnings.filterwarnings("error", category="x"),
    lambda: warnings.warn_explicit("x", UserWarning, "f", 1, registry=3),
):
    try:
        bad()
    except (AssertionError, TypeError) as e:
        print(type(e).__name__, e)

registry = {}
with warnings.catch_warnings(record=True) as found:
    warnings.simplefilter("default")
    for line in (1, 2, 1):
        warnings.warn_explicit("explicit", UserWarning, "a/file.py", line, registry=registry)
    print(len(found), sorted(str(k) for k in registry if k != "version"))

old = warnings.showwarning


def hook(message, category, filename, lineno, file=None, line=None):
    print("HOOK", message, category.__name__, lineno, file, line)


warnings.showwarning = hook
shout("hooked")
with warnings.catch_warnings():
    warnings.showwarning = print
    shout("printed") if False else None
shout("hooked again")
warnings.showwarning = old
warnings.formatwarning = lambda *args: f"FORMATTED {args[0]} {args[3]} {args[4]}\n"
shout("formatted")
print("end", file=sys.stderr)
print(old is warnings.showwarning)
