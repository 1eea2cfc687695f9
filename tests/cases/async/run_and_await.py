"""asyncio.run, await of coroutines, return values, exceptions, a coroutine object's life."""

import asyncio


async def add(a, b):
    await asyncio.sleep(0)
    return a + b


async def fail():
    await asyncio.sleep(0)
    raise ValueError("async failure")


async def nested(depth):
    if depth == 0:
        return "bottom"
    return f"{depth}>" + await nested(depth - 1)


class Service:
    def __init__(self, name):
        self.name = name

    async def call(self, *args, **kwargs):
        await asyncio.sleep(0)
        return self.name, args, kwargs


async def main():
    print(await add(1, 2))
    coroutine = add(3, 4)
    print(type(coroutine).__name__, asyncio.iscoroutine(coroutine))
    print(await coroutine)
    try:
        await fail()
    except ValueError as error:
        print("caught", error)
    print(await nested(5))
    print(await Service("s").call(1, 2, k=3))
    try:
        await coroutine
    except RuntimeError as error:
        print(error)
    try:
        await 5
    except TypeError as error:
        print(error)
    total = 0
    for i in range(3):
        total += await add(i, i)
    print(total, [await add(i, 1) for i in range(3)], {i: await add(i, i) for i in range(2)})
    print(await add(await add(1, 2), await add(3, 4)))
    return "main result"


print(asyncio.run(main()))
print(asyncio.iscoroutinefunction(main), asyncio.iscoroutinefunction(print))
try:
    asyncio.run(fail())
except ValueError as error:
    print("out of run:", error)
