"""Classes with __aiter__, __anext__, __await__, __aenter__ and __aexit__ written by hand."""

import asyncio


class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n <= 0:
            raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0)
        return self.n


class Promise:
    def __init__(self, value, hops):
        self.value, self.hops = value, hops

    def __await__(self):
        for _ in range(self.hops):
            yield
        return self.value


class Delegating:
    def __init__(self, inner):
        self.inner = inner

    def __await__(self):
        print("delegating")
        result = yield from self.inner.__await__()
        return result, "wrapped"


class Connection:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        print("open", self.name)
        await asyncio.sleep(0)
        return self

    async def __aexit__(self, kind, error, tb):
        await asyncio.sleep(0)
        print("close", self.name, kind.__name__ if kind else None, error)
        return self.swallow


async def main():
    print([x async for x in Countdown(4)])
    print(await Promise(5, 3), await Delegating(Promise("p", 1)))
    async with Connection("a") as a, Connection("b", swallow=True) as b:
        print(a.name, b.name)
        raise ValueError("inside")
    print("after")
    try:
        async with Connection("c"):
            return_value = await Promise(1, 1)
            raise KeyError(return_value)
    except KeyError as e:
        print("got", e)
    for bad in (3, Countdown(1)):
        try:
            await bad
        except TypeError as e:
            print(e)
    try:
        async with Countdown(1):
            pass
    except TypeError as e:
        print(e)

    class NoAwait:
        def __aenter__(self):
            return 5

        def __aexit__(self, *exc):
            return 6

    try:
        async with NoAwait():
            pass
    except TypeError as e:
        print(e)
    results = await asyncio.gather(*(wait_for(i) for i in range(3)))
    print(results)


async def wait_for(i):
    return await Promise(i * 10, i)


asyncio.run(main())
