"""Numbers of a subclass where a container is wanted: messages name the subclass, and `__getitem__` makes it one."""


class T(int):
    pass


class F(float):
    pass


x = T(3)


def t(f):
    try:
        print("ok", f())
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: list(x))
t(lambda: tuple(x))
t(lambda: set(x))
t(lambda: frozenset(x))
t(lambda: sorted(x))
t(lambda: sum(x))
t(lambda: max(x))
t(lambda: [*x])
t(lambda: {*x})
t(lambda: print(*x))
t(lambda: dict(x))
t(lambda: iter(x))
t(lambda: enumerate(x))
t(lambda: zip(x))
t(lambda: map(str, x))
t(lambda: any(x))
t(lambda: all(x))
t(lambda: "".join(x))
t(lambda: [].extend(x))
t(lambda: bytes(F(1.5)))
t(lambda: bytearray(F(1)))
t(lambda: 1 in x)
t(lambda: {1}.union(x))
t(lambda: {1}.issubset(x))
t(lambda: {1}.update(x))
t(lambda: {1}.isdisjoint(x))
t(lambda: dict.fromkeys(x))
t(lambda: {}.update(x))
t(lambda: reversed(x))
t(lambda: next(x))
t(lambda: filter(None, x))
t(lambda: {1: 2}.keys() & x)
t(lambda: {1: 2}.keys() - x)
t(lambda: {1: 2}.keys().isdisjoint(x))
t(lambda: {1}.intersection(x))
t(lambda: {1}.difference(x))
t(lambda: {1}.symmetric_difference(x))
t(lambda: {1}.issuperset(x))


def g():
    a, b = x


t(g)


def g():
    a, *b = x


t(g)


def g():
    for i in x:
        pass


t(g)


def g():
    l = []
    l += x


t(g)


def g():
    l = []
    l[:] = x


t(g)


def g():
    yield from x


t(lambda: list(g()))
t(lambda: [i for i in x])
t(lambda: {i for i in x})
t(lambda: {i: 1 for i in x})
t(lambda: list(i for i in x))
t(lambda: min(x))
t(lambda: x[0])
t(lambda: len(x))
t(lambda: x())
t(lambda: "abc" in x)


class Indexed(int):
    def __getitem__(self, i):
        if i < 3:
            return i * self
        raise IndexError(i)


t(lambda: list(Indexed(2)))
t(lambda: 4 in Indexed(2))
t(lambda: len(Indexed(2)))
