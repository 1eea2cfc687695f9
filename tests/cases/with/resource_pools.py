"""Context managers as people write them: pools, transactions, timers, indentation, temporary changes."""
from contextlib import contextmanager


class Transaction:
    def __init__(self, store):
        self.store = store

    def __enter__(self):
        self.backup = dict(self.store)
        return self.store

    def __exit__(self, kind, value, traceback):
        if kind is not None:
            self.store.clear()
            self.store.update(self.backup)
            print("rolled back:", value)
        return kind is not None and issubclass(kind, ValueError)


class Pool:
    def __init__(self, size):
        self.free = list(range(size))
        self.used = []

    @contextmanager
    def connection(self):
        if not self.free:
            raise RuntimeError("pool is empty")
        number = self.free.pop()
        self.used.append(number)
        try:
            yield f"connection {number}"
        finally:
            self.used.remove(number)
            self.free.append(number)


class Indent:
    level = 0

    def __enter__(self):
        Indent.level += 1
        return self

    def __exit__(self, *_):
        Indent.level -= 1

    def print(self, *args):
        print("  " * self.level + " ".join(map(str, args)))


@contextmanager
def changed(obj, **attributes):
    old = {name: getattr(obj, name) for name in attributes}
    for name, value in attributes.items():
        setattr(obj, name, value)
    try:
        yield obj
    finally:
        for name, value in old.items():
            setattr(obj, name, value)


store = {"a": 1}
with Transaction(store) as s:
    s["b"] = 2
print(store)
with Transaction(store) as s:
    s["c"] = 3
    raise ValueError("bad")
print(store)
try:
    with Transaction(store) as s:
        s.clear()
        raise KeyError("worse")
except KeyError as error:
    print("escaped", error, store)
pool = Pool(2)
with pool.connection() as a, pool.connection() as b:
    print(a, b, pool.free)
    try:
        with pool.connection():
            print("never")
    except RuntimeError as error:
        print(error)
print(sorted(pool.free), pool.used)
with Indent() as out:
    out.print("one")
    with out:
        out.print("two")
        with Indent() as deeper:
            deeper.print("three")
    out.print("one again")


class Settings:
    debug = False
    name = "prod"


settings = Settings()
with changed(settings, debug=True, name="test") as s:
    print(s.debug, settings.name)
print(settings.debug, settings.name)


def use():
    with changed(settings, debug=1):
        return settings.debug


print(use(), settings.debug)
