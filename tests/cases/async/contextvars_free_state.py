"""State shared by tasks: globals, closures, nonlocal counters, class attributes, lost updates."""

import asyncio

total = 0
log = []


class Stats:
    calls = 0

    @classmethod
    async def call(cls):
        cls.calls += 1
        await asyncio.sleep(0)
        return cls.calls


async def lossy():
    global total
    current = total
    await asyncio.sleep(0)
    total = current + 1


async def atomic():
    global total
    await asyncio.sleep(0)
    total += 1


def make_counter():
    count = 0

    async def increment(name):
        nonlocal count
        for _ in range(2):
            count += 1
            log.append(f"{name}{count}")
            await asyncio.sleep(0)
        return count

    return increment


async def main():
    global total
    await asyncio.gather(*(lossy() for _ in range(5)))
    print("lossy", total)
    total = 0
    await asyncio.gather(*(atomic() for _ in range(5)))
    print("atomic", total)
    increment = make_counter()
    print(await asyncio.gather(increment("a"), increment("b")), log)
    print(await asyncio.gather(*(Stats.call() for _ in range(3))))
    shared = {}

    async def fill(key):
        shared.setdefault(key, []).append(len(shared))
        await asyncio.sleep(0)
        shared[key].append("second")

    async with asyncio.TaskGroup() as group:
        for key in ("x", "y", "x"):
            group.create_task(fill(key))
    print(shared)
    results = []
    for i in range(3):

        async def late(i=i):
            await asyncio.sleep(0)
            results.append(i)

        await late()
    tasks = [asyncio.create_task((lambda n: atomic_add(results, n))(n)) for n in range(3)]
    for task in tasks:
        await task
    print(results)


async def atomic_add(results, n):
    results.append(n * 10)


asyncio.run(main())
