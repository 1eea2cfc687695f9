"""asyncio: asynchronous generators and plain awaits."""

import asyncio


async def numbers(count):
    for number in range(count):
        if number % 100 == 0:
            await asyncio.sleep(0)
        yield number


async def square(number):
    return number * number


async def main():
    total = 0
    async for number in numbers(200000):
        total += await square(number % 1000)
    print(total)
    print(sum([number async for number in numbers(100000) if number % 3 == 0]))


asyncio.run(main())
