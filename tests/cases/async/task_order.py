"""The order in which tasks interleave at sleep(0)."""

import asyncio


async def worker(name, steps):
    for step in range(steps):
        print(name, step)
        await asyncio.sleep(0)
    print(name, "done")
    return name.upper()


async def immediate(name):
    print(name, "ran")
    return name


async def main():
    print("creating")
    tasks = [asyncio.create_task(worker(name, n)) for name, n in (("a", 3), ("b", 1), ("c", 2))]
    print("created", [task.done() for task in tasks])
    await asyncio.sleep(0)
    print("after one pass")
    late = asyncio.create_task(immediate("late"))
    results = [await task for task in tasks]
    print(results, late.done(), await late)
    first = asyncio.create_task(immediate("x"))
    second = asyncio.create_task(immediate("y"))
    await second
    print(first.done(), first.result())
    direct = await worker("direct", 1)
    print(direct)


asyncio.run(main())
