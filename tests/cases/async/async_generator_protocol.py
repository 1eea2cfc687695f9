"""Async generators by hand: asend, athrow, aclose, finalisation, comprehensions, early exits."""

import asyncio


async def ticker(n, log):
    try:
        for i in range(n):
            got = yield i
            if got is not None:
                log.append(("got", got))
    except ValueError as e:
        log.append(("caught", str(e)))
        yield "recovered"
    finally:
        log.append("closed")


async def by_hand():
    log = []
    g = ticker(5, log)
    print(await g.__anext__(), await g.asend("a"), await anext(g))
    print(await g.athrow(ValueError("boom")))
    try:
        await anext(g)
    except StopAsyncIteration:
        print("stopped", log)
    log = []
    g = ticker(5, log)
    await anext(g)
    await g.aclose()
    print(log, await anext(g, "default"))
    try:
        await g.asend(None)
    except StopAsyncIteration as e:
        print("done", e.args)


async def numbers(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def pairs():
    async for a in numbers(3):
        async for b in numbers(2):
            yield a, b


async def comprehensions():
    print([x async for x in numbers(4)], {x: x * x async for x in numbers(3)})
    print({x % 2 async for x in numbers(5)}, [p async for p in pairs() if p[0] != p[1]])
    g = (x + 1 async for x in numbers(3))
    print([v async for v in g], type(g).__name__)
    print([await asyncio.sleep(0, i) for i in range(3)], sum([x async for x in numbers(5)]))


async def early():
    log = []
    async for x in ticker(10, log):
        if x == 2:
            break
    await asyncio.sleep(0)
    print("left at", x, log)
    async for x in numbers(2):
        pass
    else:
        print("else runs")


async def broken():
    yield 1
    raise KeyError("inside")


async def errors():
    try:
        async for x in broken():
            print("before error", x)
    except KeyError as e:
        print("error", e)
    g = ticker(2, [])
    try:
        await g.asend("too early")
    except TypeError as e:
        print(e)
    await g.aclose()
    try:
        async for _ in [1]:
            pass
    except TypeError as e:
        print(e)


async def main():
    await by_hand()
    await comprehensions()
    await early()
    await errors()


asyncio.run(main())
