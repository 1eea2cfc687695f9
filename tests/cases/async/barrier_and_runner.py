"""A countdown latch, a barrier and a read-write lock built from asyncio's primitives."""

import asyncio


class Latch:
    def __init__(self, count):
        self.count = count
        self.event = asyncio.Event()

    def hit(self):
        self.count -= 1
        if self.count == 0:
            self.event.set()

    def __await__(self):
        return self.event.wait().__await__()


class ReadWriteLock:
    def __init__(self):
        self.readers = 0
        self.writing = False
        self.changed = asyncio.Condition()

    async def read(self, name, log):
        async with self.changed:
            await self.changed.wait_for(lambda: not self.writing)
            self.readers += 1
        log.append(f"{name} reads with {self.readers}")
        await asyncio.sleep(0)
        async with self.changed:
            self.readers -= 1
            self.changed.notify_all()

    async def write(self, name, log):
        async with self.changed:
            await self.changed.wait_for(lambda: not self.writing and self.readers == 0)
            self.writing = True
        log.append(f"{name} writes")
        await asyncio.sleep(0)
        async with self.changed:
            self.writing = False
            self.changed.notify_all()


async def main():
    latch = Latch(3)

    async def part(n):
        await asyncio.sleep(0)
        print("part", n)
        latch.hit()

    tasks = [asyncio.create_task(part(n)) for n in range(3)]
    print(await latch, latch.count)
    await asyncio.gather(*tasks)
    lock, log = ReadWriteLock(), []
    await asyncio.gather(
        lock.read("r1", log),
        lock.write("w1", log),
        lock.read("r2", log),
        lock.write("w2", log),
        lock.read("r3", log),
    )
    print(*log, sep="\n")
    barrier = asyncio.Barrier(2)

    async def meet(name):
        print(name, "arrives")
        index = await barrier.wait()
        print(name, "passes", index >= 0)

    await asyncio.gather(meet("x"), meet("y"))
    print(barrier.parties, barrier.n_waiting, barrier.broken)


asyncio.run(main())
