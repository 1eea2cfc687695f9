"""What every page and module starts with: nothing but run, sleep and print, and an error that nobody catches."""

import asyncio


async def step(n):
    await asyncio.sleep(0)
    print("step", n)
    return 1 % n


async def main():
    for n in (2, 1, 0):
        print(await step(n))


asyncio.run(main())
