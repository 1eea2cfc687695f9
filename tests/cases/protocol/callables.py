# Functions, methods, generators and coroutines as objects.
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def f(a, b=2, /, c=3, *d, e, g=5, **h):
    "doc"


print(f.__name__, f.__qualname__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__module__, f.__dict__)
print(f.__code__.co_name, f.__code__.co_argcount, f.__code__.co_kwonlyargcount, f.__code__.co_firstlineno)


class A:
    def m(self):
        pass

    @classmethod
    def c(cls):
        "class doc"

    @staticmethod
    def s():
        return "static"


a = A()
print(a.m.__func__ is A.m, a.m.__self__ is a, a.m == a.m, hash(a.m) == hash(a.m), a.m.__name__, a.m.__qualname__, a.m.__doc__)
print(A.c.__self__, A.c.__func__ is A.__dict__["c"].__func__, A.__dict__["c"].__name__, A.__dict__["c"].__doc__, a.s(), A.s())


def g():
    yield 1
    yield 2


async def co():
    return 5


async def ag():
    yield 1


for x in (g(), ag(), co()):
    print(type(x), x.__name__, x.__qualname__)
    if hasattr(x, "close"):
        x.close()
print(len.__name__, len.__qualname__, len.__module__, [].append.__self__, [].append.__name__, [].append.__qualname__)
print(list.append.__name__, list.append.__qualname__, list.append.__objclass__)
show(lambda: classmethod())
show(lambda: property(1, 2, 3, 4, 5))
show(lambda: staticmethod(1, 2))
show(lambda: classmethod(3).__get__(None, int)())
p = property(lambda self: 1, doc="given")
print(p.__doc__, property(f).__doc__, p.fset, p.fget(3))
show(lambda: p.__get__(None))
show(lambda: p.__get__(3))
show(lambda: property().__get__(3))
show(lambda: property(f).__set__(3, 3))
show(lambda: a.m.nope)
show(lambda: a.m(1))
show(lambda: A.m())
show(lambda: type(g())())
show(lambda: type(None)())
show(lambda: type(None)(1))
show(lambda: g().send(1))
show(lambda: g().throw(3))
show(lambda: g().throw(ValueError, "x"))
show(lambda: g().throw(ValueError("y")))
show(lambda: g().throw(ValueError))
show(lambda: g().throw(ValueError, ValueError("z")))
show(lambda: g().throw(ValueError, (1, 2)))
show(lambda: g().throw(ValueError("y"), "x"))
show(lambda: f.__get__(None))
show(lambda: (lambda x: x).__call__(3))
show(lambda: len.__call__([1]))
show(lambda: (lambda: 0).__qualname__)
it = g()
print(it.gi_running, next(it), it.gi_suspended, iter(it) is it, list(it), it.gi_frame)
show(lambda: next(it))


def drive(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value
    return "suspended"


class Awaitable:
    def __await__(self):
        got = yield "out"
        return got


async def outer():
    x = await co()
    async for item in ag():
        x += item
    async with Manager() as m:
        x += m
    return x


class Manager:
    async def __aenter__(self):
        return 10

    async def __aexit__(self, *exc):
        print("exit", exc[0])


print(drive(outer()))


async def waits():
    return "got", await Awaitable()


c = waits()
print(c.send(None), c.cr_suspended)
try:
    c.send("in")
except StopIteration as stop:
    print(stop.value)
show(lambda: c.send(None))


async def bad(v):
    await v


async def bad_for(v):
    async for x in v:
        pass


async def bad_with(v):
    async with v:
        pass


class NoIterator:
    def __await__(self):
        return 3


class NoNext:
    def __aiter__(self):
        return 3


for v in (3, None, NoIterator(), [1]):
    show(lambda: drive(bad(v)))
for v in (3, NoNext()):
    show(lambda: drive(bad_for(v)))
show(lambda: drive(bad_with(3)))


async def numbers():
    try:
        got = yield 1
        print("got", got)
        yield 2
    except ValueError as e:
        print("caught", e)
        yield 3
    finally:
        print("closing")


async def use():
    n = numbers()
    print(await n.__anext__(), await n.asend("x"), await n.athrow(ValueError("v")))
    await n.aclose()
    n = numbers()
    print(await anext(n))
    try:
        await n.athrow(KeyError("k"))
    except KeyError as e:
        print("out", e)
    try:
        await n.__anext__()
    except StopAsyncIteration:
        print("end")


drive(use())


def delegating():
    r = yield from g()
    print("r", r)
    r = yield from [10, 20]
    print("r", r)
    return "done"


def taking():
    got = yield "first"
    while got:
        got = yield got * 2
    return "taken"


def relay():
    print((yield from taking()))
    yield "after"


print(list(delegating()))
r = relay()
print(next(r), r.send(4), r.send("ab"), r.send(0))
