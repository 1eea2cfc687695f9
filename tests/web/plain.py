"""What looks nothing up when it runs: linked as `-Oz` does, little of the runtime is there."""

import asyncio


async def main():
    await asyncio.sleep(0)
    print("hello")
    return ["a", 1]


async def wait():
    try:
        await asyncio.sleep(100)
    finally:
        await asyncio.sleep(0)
        print("cleaned up")


async def fail():
    await asyncio.sleep(0)
    return 1 % 0


def at_once():
    return "a" + 1


asyncio.run(main())
