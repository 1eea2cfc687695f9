"""send, throw and close on generators, with finally blocks and return values."""


def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            return total, count
        total += value
        count += 1
        average = total / count


g = averager()
print(next(g), g.send(10), g.send(20), g.send(3))
try:
    g.send(None)
except StopIteration as stop:
    print(stop.value)


def guarded():
    try:
        while True:
            try:
                received = yield "ready"
                print("received", received)
            except ValueError as error:
                print("handled", error)
                yield "recovered"
    finally:
        print("cleanup")


g = guarded()
print(next(g))
print(g.send("a"))
print(g.throw(ValueError("bad")))
print(next(g))
g.close()
g.close()
try:
    next(g)
except StopIteration:
    print("exhausted")
g = guarded()
next(g)
try:
    g.throw(KeyError("k"))
except KeyError as error:
    print("escaped", error)
try:
    averager().send(1)
except TypeError as error:
    print(error)


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)


def inner():
    try:
        x = yield 1
        print("inner got", x)
        yield 2
    except ValueError:
        print("inner caught")
        yield 3
    return "inner result"


def outer():
    result = yield from inner()
    print("outer has", result)
    return "outer result"


g = outer()
print(next(g), g.send("hello"), g.throw(ValueError))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)


def raises_stop():
    yield 1
    raise StopIteration


try:
    list(raises_stop())
except RuntimeError as error:
    print(error, repr(error.__cause__))


def itself():
    yield next(me)


me = itself()
try:
    next(me)
except ValueError as error:
    print(error)
g = (n for n in [1])
print(g.close(), list(g))
not_started = guarded()
not_started.close()
print(list(not_started))
