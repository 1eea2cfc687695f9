"""TaskGroup: results, waiting for children, tasks that create tasks."""

import asyncio


async def job(name, passes):
    for _ in range(passes):
        await asyncio.sleep(0)
    print("done", name)
    return name


async def parent(group, depth):
    print("depth", depth)
    if depth:
        group.create_task(parent(group, depth - 1))
    await asyncio.sleep(0)


async def main():
    async with asyncio.TaskGroup() as group:
        first = group.create_task(job("first", 3))
        second = group.create_task(job("second", 1), name="two")
        print("body ends", second.get_name())
    print(first.result(), second.result())
    async with asyncio.TaskGroup() as group:
        group.create_task(parent(group, 3))
    print("all children finished")
    async with asyncio.TaskGroup():
        pass
    results = {}

    async def store(key):
        await asyncio.sleep(0)
        results[key] = key * 2

    async with asyncio.TaskGroup() as group:
        for key in "abc":
            group.create_task(store(key))
    print(results)


asyncio.run(main())
