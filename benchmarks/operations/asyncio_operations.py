"""What single operations of asyncio cost: prints each with the nanoseconds that one takes, the least of some rounds."""

import asyncio
import sys
import time

ROUNDS = 5
COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
BATCH = 1_000


async def nothing():
    return None


async def task(count):
    for _ in range(count // BATCH):
        for made in [asyncio.create_task(nothing()) for _ in range(BATCH)]:
            await made


async def gather(count):
    for _ in range(count // 10):
        await asyncio.gather(*[nothing() for _ in range(10)])


async def sleep0(count):
    for _ in range(count):
        await asyncio.sleep(0)


async def lock(count):
    free, turns = asyncio.Lock(), 0
    for _ in range(count):
        async with free:
            turns += 1


async def contended_lock(count):
    shared = asyncio.Lock()

    async def turn():
        for _ in range(count // 10):
            async with shared:
                await asyncio.sleep(0)

    await asyncio.gather(*[turn() for _ in range(10)])


async def queue(count):
    items = asyncio.Queue(16)

    async def produce():
        for i in range(count):
            await items.put(i)

    producer = asyncio.create_task(produce())
    for _ in range(count):
        await items.get()
    await producer


async def event(count):
    ping, pong = asyncio.Event(), asyncio.Event()

    async def answer():
        for _ in range(count):
            await ping.wait()
            ping.clear()
            pong.set()

    answering = asyncio.create_task(answer())
    for _ in range(count):
        ping.set()
        await pong.wait()
        pong.clear()
    await answering


async def main():
    for operation in (task, gather, sleep0, lock, contended_lock, queue, event):
        best = None
        for _ in range(ROUNDS):
            start = time.process_time()
            await operation(COUNT)
            spent = time.process_time() - start
            best = spent if best is None else min(best, spent)
        print(operation.__name__, round(best / COUNT * 1e9))


asyncio.run(main())
