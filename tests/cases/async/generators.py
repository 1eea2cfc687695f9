"""Async generators: iteration, asend, athrow, aclose, finally, early exit."""

import asyncio


async def ticker(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    finally:
        print("ticker closed")


async def evens(source):
    async for n in source:
        if n % 2 == 0:
            yield n * 10


async def echo():
    received = None
    while True:
        try:
            received = yield received
            print("received", received)
        except ValueError as error:
            print("thrown", error)
            received = "recovered"


async def merge(*sources):
    for source in sources:
        async for item in source:
            yield item


async def main():
    async for i in ticker(3):
        print(i)
    print([x async for x in evens(ticker(5))])
    e = echo()
    print(await e.__anext__(), await e.asend("hi"), await e.athrow(ValueError("oops")))
    await e.aclose()
    try:
        await e.asend("closed")
    except StopAsyncIteration:
        print("closed generator is exhausted")
    g = ticker(10)
    async for i in g:
        if i == 1:
            break
    await g.aclose()
    print([x async for x in merge(ticker(2), evens(ticker(3)))])
    doubled = (x * 2 async for x in ticker(3))
    print([x async for x in doubled])
    print(sum([x async for x in ticker(4)]))

    async def failing():
        yield 1
        raise RuntimeError("mid stream")

    try:
        async for x in failing():
            print("x", x)
    except RuntimeError as error:
        print(error)

    async def producer(name):
        async for i in ticker(2):
            print(name, i)

    await asyncio.gather(producer("p"), producer("q"))


asyncio.run(main())
