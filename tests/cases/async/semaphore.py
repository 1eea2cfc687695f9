"""Semaphore limits concurrency; BoundedSemaphore checks releases."""

import asyncio

active = 0
peak = 0


async def limited(semaphore, i):
    global active, peak
    async with semaphore:
        active += 1
        peak = max(peak, active)
        print("start", i, active)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        active -= 1
        return i


async def main():
    semaphore = asyncio.Semaphore(2)
    print(await asyncio.gather(*(limited(semaphore, i) for i in range(5))))
    print("peak", peak, semaphore.locked())
    await semaphore.acquire()
    await semaphore.acquire()
    print(semaphore.locked())
    semaphore.release()
    print(semaphore.locked())
    bounded = asyncio.BoundedSemaphore(1)
    async with bounded:
        print("held")
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)


asyncio.run(main())
