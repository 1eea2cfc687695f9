"""locals(), vars() and dir() without arguments in functions and class bodies."""


def simple(a, b=2, *args, key, **rest):
    c = a + b
    if c > 100:
        never = 1
    print(list(locals().items()))
    for i in range(2):
        pass
    del c
    print(sorted(locals()), dir(), vars() == locals())
    return locals()


print(simple(1, key="k", z=3))


def outer(x):
    y = 10

    def inner(z):
        w = x + z
        return locals()

    def empty():
        return locals()

    print(inner(1), empty())
    y += 1
    return locals()["y"], sorted(locals())


print(outer(5)[0], [n for n in outer(5)[1]])
print((lambda q, r=1: locals())(3))


class C:
    a = 1
    b = [a]
    names = sorted(n for n in locals() if not n.startswith("__")) if False else sorted(k for k in list(vars()) if k in "ab")
    locals()["made"] = 5

    def method(self, v):
        return locals()


print(C.names, C.made, sorted(C().method(3)))


def floats(n: float):
    total = 0.0
    for k in range(3):
        total += n * k
    return locals()


print(floats(1.5))


def gen(a):
    b = yield locals()
    yield locals()


g = gen(1)
next(g)
print(g.send(2))


async def co(a):
    return locals()


try:
    co(4).send(None)
except StopIteration as e:
    print(e.value)


def snapshot():
    x = 1
    d = locals()
    d["x"] = 5
    return x


print(snapshot())


def handler():
    try:
        1 / 0
    except ZeroDivisionError as e:
        inside = "e" in locals()
    return inside, "e" in locals()


print(handler())


shown = "global"


def around():
    hidden = "outer"

    class Inside:
        print(hidden, shown)
        locals()["hidden"] = "inner"
        vars()["shown"] = "changed"
        print(hidden, shown)

    return Inside.hidden, hidden


print(around(), shown)
