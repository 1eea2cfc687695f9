"""Code that looks nothing up and leaves by an error of its own depth, from a coroutine."""

import asyncio


def down(n):
    return down(n + 1) + 1


async def main():
    try:
        print(down(0))
    except RecursionError as e:
        print(e)
    await asyncio.sleep(0)
    print("then", 2**64 % 3, -7 % 3, "%s %r" % ("a", None))


asyncio.run(main())
asyncio.run(5)
