"""A task that fails while others wait: siblings are cancelled at the end, the error leaves run; exits with 1."""

import asyncio


async def waiter(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, "cleaned up")


async def broken():
    await asyncio.sleep(0)
    raise RuntimeError("broken task")


async def main():
    await asyncio.gather(waiter("gathered"), broken())


asyncio.run(main())
