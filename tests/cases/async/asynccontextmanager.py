"""contextlib.asynccontextmanager, AsyncExitStack and aclosing."""

import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager


@asynccontextmanager
async def connection(name, fail=False):
    print("connect", name)
    await asyncio.sleep(0)
    if fail:
        raise ConnectionError(name)
    try:
        yield name.upper()
    except ValueError as error:
        print("handled in manager:", error)
    finally:
        await asyncio.sleep(0)
        print("disconnect", name)


async def numbers():
    try:
        for i in range(10):
            yield i
    finally:
        print("numbers closed")


async def main():
    async with connection("db") as db:
        print("using", db)
    async with connection("cache"):
        raise ValueError("bad value")
    try:
        async with connection("net"):
            raise KeyError("passes through")
    except KeyError as error:
        print("outside", error)
    try:
        async with connection("down", fail=True):
            print("never")
    except ConnectionError as error:
        print("could not connect to", error)
    async with AsyncExitStack() as stack:
        names = [await stack.enter_async_context(connection(f"c{i}")) for i in range(3)]
        stack.callback(print, "plain callback")
        print(names)
    async with aclosing(numbers()) as stream:
        async for n in stream:
            if n == 2:
                break
    print("end")


asyncio.run(main())
