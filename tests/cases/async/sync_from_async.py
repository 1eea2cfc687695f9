"""Plain functions, closures and classes used from coroutines, and awaitables of one's own."""

import asyncio
import functools


class Later:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return self.value


class Custom:
    def __await__(self):
        return iter_result().__await__()


async def iter_result():
    return "through a coroutine"


def timed(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        print("enter", function.__name__)
        try:
            return await function(*args, **kwargs)
        finally:
            print("leave", function.__name__)

    return wrapper


@timed
async def compute(x, y=1):
    await asyncio.sleep(0)
    return x * y


def make(n):
    async def inner():
        await asyncio.sleep(0)
        return n

    return inner


async def main():
    print(await Later(5), await Custom())
    print(await compute(3, y=4), compute.__name__)
    print([await f() for f in (make(1), make(2))])
    handlers = {"compute": compute, "make": make(9)}
    print(await handlers["compute"](2), await handlers["make"]())
    print(await asyncio.gather(Later(1), Later(2), compute(5)))
    identity = lambda value: Later(value)
    print(await identity("lambda"))
    print(await (compute(1) if False else make("chosen")()))


asyncio.run(main())
