"""asyncio: producers and consumers over a bounded queue."""

import asyncio


async def producer(queue, count):
    for number in range(count):
        await queue.put(number)
    await queue.put(None)


async def consumer(queue):
    total = 0
    while (item := await queue.get()) is not None:
        total += item
    return total


async def main():
    totals = []
    for _ in range(4):
        queue = asyncio.Queue(maxsize=10)
        _, total = await asyncio.gather(producer(queue, 12000), consumer(queue))
        totals.append(total)
    print(totals)


asyncio.run(main())
