"""Cancelling a gather cancels its children."""

import asyncio


async def child(name):
    try:
        print(name, "waits")
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    group = asyncio.gather(child("a"), child("b"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(group.cancel())
    try:
        await group
    except asyncio.CancelledError:
        print("group cancelled", group.cancelled(), group.done())

    async def outer():
        await asyncio.gather(child("c"), child("d"))

    task = asyncio.create_task(outer())
    await asyncio.sleep(0.001)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("outer cancelled", task.cancelled())
    first = asyncio.create_task(child("e"))
    both = asyncio.gather(first, child("f"), return_exceptions=True)
    await asyncio.sleep(0.001)
    first.cancel()
    await asyncio.sleep(0)
    print(both.done())
    both.cancel()
    try:
        print(await both)
    except asyncio.CancelledError:
        print("cancelled despite return_exceptions")


asyncio.run(main())
