"""A program that waits in every way there is: in the middle of a module, in functions, for input, for tasks."""

import asyncio
import sys
import time


async def hops(n: int) -> int:
    for _ in range(n):
        await asyncio.sleep(0)
    return n


def nested() -> int:
    return asyncio.run(hops(200_000))


print("name?", end=" ")
print("hello", input())
time.sleep(0.05)
print(nested(), "hops")
print([asyncio.run(hops(n)) for n in (1, 2)])


class Body:
    value = asyncio.run(hops(3))


print(Body.value, sys.argv[1:])
sys.exit(3)
