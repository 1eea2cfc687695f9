"""Generators as objects: send, throw, close, return values, delegation, states, StopIteration inside, names."""

import inspect


def echo():
    received = []
    while True:
        try:
            got = yield received
        except KeyError as e:
            received.append(f"key {e}")
        except GeneratorExit:
            print("exit", received)
            raise
        else:
            received.append(got)


g = echo()
try:
    g.send("early")
except TypeError as e:
    print(e)
print(inspect.getgeneratorstate(g), next(g), g.send(1), g.throw(KeyError("k")), inspect.getgeneratorstate(g))
try:
    g.throw(ValueError, "text")
except ValueError as e:
    print("out", e)
print(inspect.getgeneratorstate(g), next(g, "default"), g.gi_frame, g.close())
g = echo()
next(g)
g.close()


def inner():
    try:
        x = yield "i1"
        print("inner got", x)
        y = yield "i2"
        return x, y
    except ValueError as e:
        yield f"inner handled {e}"
        return "after error"


def outer():
    result = yield from inner()
    print("result", result)
    more = yield from [1, 2]
    print("list gives", more)
    return "outer result"


g = outer()
print(next(g), g.send("A"), g.send("B"), next(g))
try:
    next(g)
except StopIteration as e:
    print("value", e.value)
g = outer()
print(next(g), g.throw(ValueError("v")), next(g))


def leaky():
    yield 1
    raise StopIteration("inside")


g = leaky()
next(g)
try:
    next(g)
except RuntimeError as e:
    print(e, repr(e.__cause__))


def ignores_exit():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = ignores_exit()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)


def running():
    yield next(me)


me = running()
try:
    next(me)
except ValueError as e:
    print(e)
print(echo.__name__, echo().__name__, echo().__qualname__, type(echo()).__name__, iter(me) is me)


def countdown(n):
    while n:
        n = (yield n) or n - 1
    return "liftoff"


c = countdown(5)
print(next(c), next(c), c.send(2), next(c))


class Chain:
    def __iter__(self):
        yield from ()
        yield from "ab"
        for sub in ([1], (2, 3)):
            yield from sub


print([*Chain()], sum(x for x in range(5) if x % 2), dict((k, v) for k, v in zip("ab", countdown(2))))
gen = (print("lazy", i) or i for i in range(3))
print("made")
print(next(gen), list(gen), list(gen))


def subgen_with_close():
    try:
        yield 1
    finally:
        print("sub closed")


def delegating():
    try:
        yield from subgen_with_close()
    finally:
        print("delegating closed")


g = delegating()
next(g)
g.close()
