"""A method is looked up before its arguments are evaluated, a callee before its arguments, for every kind of receiver."""

import asyncio


def say(x):
    print("argument", x)
    return x


class Plain:
    def f(self, x):
        return "f", x

    def g(self, x):
        return "g", x


def swap(obj):
    obj.f = lambda x: ("replaced", x)
    return 1


def attempt(what):
    try:
        print(what())
    except Exception as e:
        print(type(e).__name__, e)


p = Plain()
attempt(lambda: p.missing(say(1)))
attempt(lambda: p.missing(undefined_name))  # noqa: F821
attempt(lambda: p.missing(k=say(2)))
attempt(lambda: p.f(swap(p)))
attempt(lambda: p.f(1))
attempt(lambda: None.missing(say(3)))
attempt(lambda: "text".missing(say(4)))
attempt(lambda: (5).missing(say(5)))
attempt(lambda: [].missing(say(6)))
attempt(lambda: Plain.missing(say(7)))
attempt(lambda: say.missing(say(8)))


def on_class():
    def change():
        Plain.g = lambda self, x: ("new g", x)
        return 2

    return Plain().g(change())


attempt(on_class)
attempt(lambda: Plain().g(3))


class Loud:
    def __getattr__(self, name):
        print("lookup", name)
        return lambda *a, **k: (name, a, k)


attempt(lambda: Loud().anything(say(1), key=say(2)))
attempt(lambda: Loud().anything(*[say(1)], key=say(2)))


class Descriptor:
    def __get__(self, obj, owner):
        print("descriptor read")
        return lambda x: ("from descriptor", x)


class WithDescriptor:
    d = Descriptor()

    @property
    def p(self):
        print("property read")
        return lambda x: ("from property", x)


attempt(lambda: WithDescriptor().d(say(1)))
attempt(lambda: WithDescriptor().p(say(2)))


class Child(Plain):
    def f(self, x):
        return super().f(say(x))

    def lost(self):
        return super().nothing(say("never"))


attempt(lambda: Child().f(4))
attempt(lambda: Child().lost())


def local_unbound():
    obj = Plain()
    if not obj:
        late = 1
    return obj.nothing(late)


attempt(local_unbound)


def rebound():
    f = lambda x, y: ("first", x, y)  # noqa: E731
    return f((f := lambda *a: ("second", a)), 1)[0], f(1)


attempt(rebound)


async def asynchronous():
    async def one():
        print("awaited")
        return 1

    try:
        p.gone(await one())
    except AttributeError as e:
        print(e)
    return p.g(await one())


print(asyncio.run(asynchronous()))


def generator():
    try:
        p.gone((yield "never reached"))
    except AttributeError as e:
        print(e)
    print(p.g((yield "value")))


g = generator()
print(next(g))
try:
    g.send("sent")
except StopIteration:
    print("done")
p.missing(say("uncaught"))
