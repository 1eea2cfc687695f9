"""Methods of asyncio's classes that are awaited on the spot with arguments that they do not take."""

import asyncio


async def main():
    lock, event, semaphore, queue = asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(), asyncio.Queue()
    condition, bounded = asyncio.Condition(), asyncio.BoundedSemaphore()
    event.set()
    queue.put_nowait(1)

    async def tried(call):
        try:
            print(await call())
        except (TypeError, RuntimeError) as e:
            # a method that CPython inherits from a hidden class is named otherwise
            print(type(e).__name__, *([] if call in (six, seven, eight) else [e]))

    async def one():
        await lock.acquire(1)

    async def two():
        await event.wait(1)

    async def three():
        await semaphore.acquire(2)

    async def four():
        await queue.get(True)

    async def five():
        await queue.put()

    async def six():
        await condition.acquire(1)

    async def seven():
        await lock.__aexit__()

    async def eight():
        await bounded.__aenter__(3)

    async def nine():
        await queue.put(1, 2)

    async def ten():
        await lock.acquire()
        await lock.__aexit__(None, None, None)
        await lock.__aexit__(None, None, None)

    for call in (one, two, three, four, five, six, seven, eight, nine, ten) * 3:
        await tried(call)
    print(lock.locked(), semaphore.locked(), bounded.locked(), queue.qsize(), condition.locked())


asyncio.run(main())
