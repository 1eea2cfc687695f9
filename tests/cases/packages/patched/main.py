"""Functions, classes and variables of a module are replaced from another one, and the module's own code sees it."""

import sys

import helpers
from helpers import g as original, call_all

print(call_all())
helpers.g = lambda: "patched g"
setattr(sys.modules["helpers"], "h", lambda: "patched h")
print(call_all(), helpers.g(), original())


class Other(helpers.Maker):
    def make(self):
        return "other " + super().make()


helpers.Maker = Other
helpers.LEVEL += 1
helpers.added = "new"
print(call_all(), helpers.added, "added" in vars(helpers), helpers.__dict__["LEVEL"])


class patch:
    """What tests do."""

    def __init__(self, name, value):
        self.name, self.value = name, value

    def __enter__(self):
        self.saved = getattr(helpers, self.name)
        setattr(helpers, self.name, self.value)

    def __exit__(self, *exc):
        setattr(helpers, self.name, self.saved)


with patch("k", lambda: "patched k"):
    print(call_all())
print(call_all())
vars(helpers)["LEVEL"] = 50
helpers.__dict__.update(k=lambda: "updated k")
print(call_all())
del helpers.added
print(hasattr(helpers, "added"))


def fake_print(*args):
    sys.stdout.write("fake " + " ".join(map(str, args)) + "\n")


this = sys.modules[__name__]
this.report = fake_print
report("dynamic global")  # noqa: F821
