"""Tasks: names, done callbacks, result and exception, current_task, all_tasks."""

import asyncio


async def work(value):
    await asyncio.sleep(0)
    if value < 0:
        raise ValueError("negative")
    return value * 2


async def main():
    me = asyncio.current_task()
    print(me.get_name(), me.done())
    task = asyncio.create_task(work(5), name="doubler")
    task.add_done_callback(lambda t: print("callback", t.get_name(), t.result()))
    print(task.get_name(), len(asyncio.all_tasks()))
    try:
        task.result()
    except asyncio.InvalidStateError as error:
        print(error)
    print(await task)
    await asyncio.sleep(0)
    bad = asyncio.create_task(work(-1))
    try:
        await bad
    except ValueError as error:
        print(error)
    print(repr(bad.exception()), bad.done(), bad.cancelled(), task.exception())
    task.set_name("renamed")
    print(task.get_name(), task is not bad, isinstance(task, asyncio.Task), isinstance(task, asyncio.Future))
    try:
        bad.result()
    except ValueError as error:
        print("again", error)
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(future.set_result, "from call_soon")
    print(await future, future.done(), future.result())
    try:
        future.set_result(1)
    except asyncio.InvalidStateError as error:
        print(type(error).__name__)
    failing = asyncio.get_running_loop().create_future()
    failing.set_exception(KeyError("set"))
    try:
        await failing
    except KeyError as error:
        print(repr(error))
    order = []
    done = asyncio.create_task(work(1))
    done.add_done_callback(lambda t: order.append("first"))
    done.add_done_callback(lambda t: order.append("second"))
    await done
    order.append("main")
    await asyncio.sleep(0)
    print(order)


asyncio.run(main())
