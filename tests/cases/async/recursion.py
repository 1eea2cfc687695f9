"""Coroutines that await themselves: values come back through all levels, and the recursion limit holds."""

import asyncio


async def depth(n):
    if n == 0:
        await asyncio.sleep(0)
        return 0
    return 1 + await depth(n - 1)


async def even(n):
    return True if n == 0 else await odd(n - 1)


async def odd(n):
    return False if n == 0 else await even(n - 1)


async def main():
    print(await depth(100), await even(51), await odd(51))
    try:
        await depth(5000)
    except RecursionError as error:
        print("RecursionError", error)
    print(await asyncio.gather(depth(10), even(10)))


asyncio.run(main())
