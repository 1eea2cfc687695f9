"""A task's repr names the line at which its coroutine waits."""

import asyncio


async def inner(n):
    await asyncio.sleep(n)
    return n


class Manager:
    async def __aenter__(self):
        await asyncio.sleep(0)

    async def __aexit__(self, *info):
        await asyncio.sleep(0)


async def giving():
    yield 1
    await asyncio.sleep(0)
    yield 2


async def many(other):
    await asyncio.sleep(0)
    await inner(0)
    async with Manager():
        await asyncio.sleep(0)
    async for x in giving():
        await asyncio.sleep(0)
    try:
        await asyncio.sleep(0)
    finally:
        await other


def line_of(task):
    text = repr(task)
    return (
        text[: text.index("coro=")] + text.split(":")[1].split(">")[0] if " running at " in text else "done"
    )


async def main():
    other = asyncio.create_task(inner(0.25), name="other")
    task = asyncio.create_task(many(other), name="many")
    print(line_of(task))
    while not task.done():
        print(line_of(task))
        await (asyncio.gather(other, task) if task._fut_waiter is other else asyncio.sleep(0))
    print(line_of(task), repr(other)[-12:])


asyncio.run(main())
