"""async with, async for, __aiter__/__anext__, __aenter__/__aexit__ and suppressed errors."""

import asyncio


class Resource:
    def __init__(self, name, suppress=False):
        self.name = name
        self.suppress = suppress

    async def __aenter__(self):
        await asyncio.sleep(0)
        print("open", self.name)
        return self

    async def __aexit__(self, kind, value, traceback):
        await asyncio.sleep(0)
        print("close", self.name, kind.__name__ if kind else None, value)
        return self.suppress


class Countdown:
    def __init__(self, start):
        self.value = start

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.value == 0:
            raise StopAsyncIteration
        await asyncio.sleep(0)
        self.value -= 1
        return self.value


async def early():
    async with Resource("early"):
        return "returned"


async def main():
    async with Resource("a") as a, Resource("b") as b:
        print("inside", a.name, b.name)
    async with Resource("quiet", suppress=True):
        raise ValueError("suppressed")
    try:
        async with Resource("loud"):
            raise KeyError("escapes")
    except KeyError as error:
        print("got", error)
    print(await early())
    async for n in Countdown(3):
        print("tick", n)
    else:
        print("liftoff")
    async for n in Countdown(5):
        if n == 3:
            continue
        if n == 1:
            break
        print("n", n)
    print(
        [n async for n in Countdown(4)],
        {n: n * n async for n in Countdown(3) if n},
        [n async for n in Countdown(5) if n % 2],
    )
    for _ in range(2):
        async with Resource("loop"):
            continue
    try:
        async for _ in [1]:
            pass
    except TypeError as error:
        print(error)
    try:
        async with 5:
            pass
    except TypeError as error:
        print(error)
    iterator = aiter(Countdown(2))
    print(await anext(iterator), await anext(iterator), await anext(iterator, "end"))


asyncio.run(main())
