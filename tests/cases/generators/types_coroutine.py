"""types.coroutine: generators that can be awaited, and that await coroutines by `yield from`."""
import types


async def plain():
    return 5


@types.coroutine
def step(value):
    got = yield value
    print("got", got)
    result = yield from plain()
    return result + (got or 0)


def wrapped(value):
    return step(value)


wrapped = types.coroutine(wrapped)


async def main():
    return await step(1) + await wrapped(2)


coro = main()
print(coro.send(None))
print(coro.send(10))
try:
    coro.send(20)
except StopIteration as e:
    print(e.value)


def unmarked():
    yield 1


async def bad():
    await unmarked()


try:
    bad().send(None)
except TypeError as e:
    print(e)


def bad2():
    c = plain()
    try:
        yield from c
    finally:
        c.close()


try:
    list(bad2())
except TypeError as e:
    print(e)
try:
    types.coroutine(5)
except TypeError as e:
    print(e)
print(bool(step.__code__.co_flags & 0x100), bool(unmarked.__code__.co_flags & 0x100))
print(types.coroutine(plain) is plain, types.coroutine(step) is step)
