"""Cancelling where it is easy to go wrong: who gets the error, what its context is, who is told that nobody looked at a result."""

import asyncio
import gc


def told(error, depth=0):
    parts = [type(error).__name__, *map(str, error.args[:1])]
    if isinstance(error, BaseExceptionGroup):
        parts.append("[" + ", ".join(told(inner, depth + 1) for inner in error.exceptions) + "]")
    for mark, other in (("<-", error.__cause__), ("~", error.__context__)):
        if other is not None and depth < 3:
            parts.append(mark + "(" + told(other, depth + 1) + ")")
    return " ".join(parts)


async def leaf(delay=0.01):
    await asyncio.sleep(delay)
    return "leaf"


async def catching(name):
    try:
        print(name, await asyncio.wait_for(leaf(), 5))
    except asyncio.CancelledError as error:
        print(name, "caught", told(error))
        raise


async def wait_for_and_the_inner_task_are_cancelled_together():
    waiting = asyncio.create_task(catching("waiting"))
    await asyncio.sleep(0)
    for task in asyncio.all_tasks() - {asyncio.current_task()}:
        task.cancel()
    print(await asyncio.gather(waiting, return_exceptions=True))


async def left_behind():
    """What is left when main fails is cancelled while main's error is handled."""
    asyncio.create_task(catching("left"))
    await asyncio.sleep(0)
    raise ValueError("main")


async def swallowing(name):
    for _ in range(3):
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError as error:
            print(name, "swallowed", told(error), asyncio.current_task().cancelling())
    return name


async def twice():
    task = asyncio.create_task(swallowing("twice"))
    await asyncio.sleep(0)
    print(task.cancel("one"), task.cancel("two"), task.cancelling())
    await asyncio.sleep(0)
    print(task.uncancel(), task.cancel(), task.cancelling())
    await asyncio.sleep(0)
    task.cancel("three")
    print(await task, task.cancelled())


async def groups():
    async def failing():
        try:
            await asyncio.sleep(5)
        finally:
            raise KeyError("cleanup")

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(failing())
            group.create_task(leaf(0.001))
            await asyncio.sleep(0)
            raise ValueError("body")
    except* (ValueError, KeyError) as error:
        print(told(error))
    outer = asyncio.current_task()
    asyncio.get_running_loop().call_later(0.001, outer.cancel, "from outside")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(failing())
    except* KeyError as error:
        print(told(error), outer.cancelling(), outer.uncancel())


async def shields():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(
        lambda loop, context: print("handler", context["message"], repr(context["exception"]))
    )
    inner = loop.create_future()
    outer = asyncio.shield(inner)
    print(outer.cancel(), inner.done())
    await asyncio.sleep(0)
    inner.set_exception(OSError("nobody looks"))
    del inner, outer
    gc.collect()
    gathered = asyncio.gather(leaf(), loop.create_future())
    asyncio.shield(gathered).cancel()
    await asyncio.sleep(0)
    next(iter(gathered._callbacks or [None]), None)
    for task in asyncio.all_tasks() - {asyncio.current_task()}:
        task.cancel()
    await asyncio.sleep(0.001)
    print(gathered.done())
    del gathered, task
    gc.collect()


asyncio.run(wait_for_and_the_inner_task_are_cancelled_together())
try:
    asyncio.run(left_behind())
except ValueError as error:
    print(told(error))
asyncio.run(twice())
asyncio.run(groups())
asyncio.run(shields())
