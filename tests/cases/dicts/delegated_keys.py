"""A mapping is whatever has `keys`, also where `__getattr__` gives it."""


class Proxy:
    def __init__(self, target):
        self.target = target

    def __getattr__(self, name):
        print("asked for", name)
        return getattr(self.target, name)

    def __getitem__(self, key):
        return self.target[key]


class Pairs:
    def __init__(self):
        self.pairs = [("a", 1)]

    def __getattr__(self, name):
        if name == "keys":
            raise LookupError("no keys today")
        raise AttributeError(name)

    def __iter__(self):
        return iter(self.pairs)


def show(**options):
    return options


class Odd:
    keys = "text"


proxy = Proxy({"x": 1, "y": 2})
print(dict(proxy), dict(proxy, z=3))
d = {}
d.update(proxy)
print(d, {**proxy}, show(**proxy))
for action in (
    lambda: dict(Pairs()),
    lambda: dict(Odd()),
    lambda: dict(Proxy([("p", 1)])),
    lambda: {**Proxy([1])},
    lambda: show(**Odd()),
    lambda: "a".join(Odd()),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
