"""Task.cancel: cleanup in finally, suppression, cancelling before the start, messages."""

import asyncio


async def careful(name):
    try:
        print(name, "start")
        await asyncio.sleep(10)
        print("never")
    except asyncio.CancelledError as error:
        print(name, "cancelled", error.args)
        await asyncio.sleep(0)
        print(name, "async cleanup done")
        raise
    finally:
        print(name, "finally")


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("ignoring the cancellation")
    await asyncio.sleep(0)
    return "survived"


async def main():
    task = asyncio.create_task(careful("one"))
    await asyncio.sleep(0)
    print(task.cancel(), task.cancelled(), task.done())
    try:
        await task
    except asyncio.CancelledError:
        print("main saw it", task.cancelled(), task.done(), task.cancel())

    task = asyncio.create_task(careful("never started"))
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled before the first step")

    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel()
    print(await task, task.cancelled())

    task = asyncio.create_task(careful("message"))
    await asyncio.sleep(0)
    task.cancel("because")
    try:
        await task
    except asyncio.CancelledError as error:
        print("args", error.args)
    try:
        task.result()
    except asyncio.CancelledError:
        print("result() raises too")
    try:
        task.exception()
    except asyncio.CancelledError:
        print("exception() raises too")

    async def canceller(victim):
        victim.cancel()

    me = asyncio.current_task()
    asyncio.create_task(canceller(me))
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("main was cancelled", me.cancelling(), me.uncancel())
    print("main goes on")


asyncio.run(main())
