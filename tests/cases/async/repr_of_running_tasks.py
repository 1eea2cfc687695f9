"""Reprs of the task that runs and of those that wait: line, callbacks of asyncio's own with file and line."""

import asyncio


async def child(n):
    print(asyncio.current_task())
    await asyncio.sleep(0)
    task = asyncio.current_task()
    print(f"{n}: {task!r}")
    await asyncio.sleep(0.01)
    return n


async def outer():
    me = asyncio.current_task()
    return await middle(me)


async def middle(me):
    print(me)
    await asyncio.sleep(0)
    for _ in range(2):
        print(
            me,
        )
    return 1


async def main():
    print(asyncio.current_task())
    a = asyncio.create_task(child(1), name="a")
    gathered = asyncio.gather(a, child(2))
    await asyncio.sleep(0)
    print(a)
    await gathered
    print(a)
    async with asyncio.TaskGroup() as group:
        b = group.create_task(child(3), name="b")
        await asyncio.sleep(0)
        print(b)
    c = asyncio.create_task(outer(), name="c")
    shielded = asyncio.shield(c)
    print(c)
    await shielded
    d = asyncio.create_task(child(4), name="d")
    waiting = asyncio.create_task(asyncio.wait({d}), name="waiting")
    await asyncio.sleep(0)
    print(d)
    await waiting
    print({task.get_name() for task in asyncio.all_tasks()})
    try:
        await asyncio.current_task()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
