"""asyncio.wait with each return_when and with a timeout."""

import asyncio


async def job(name, passes, fail=False):
    for _ in range(passes):
        await asyncio.sleep(0)
    if fail:
        raise ValueError(name)
    return name


def names(tasks):
    return sorted(task.get_name() for task in tasks)


def start(specs):
    return [
        asyncio.create_task(job(name, passes, name.startswith("bad")), name=name) for name, passes in specs
    ]


async def main():
    tasks = start([("a", 3), ("b", 1), ("c", 2)])
    done, pending = await asyncio.wait(tasks)
    print(names(done), names(pending), sorted(t.result() for t in done))
    tasks = start([("a", 9), ("b", 1), ("c", 5)])
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(pending)
    print(names(done), names(pending))
    tasks = start([("a", 1), ("bad", 3), ("c", 9)])
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending))
    for task in tasks:
        if task.done():
            print(task.get_name(), repr(task.exception()))
    for task in pending:
        task.cancel()
    await asyncio.wait(pending)
    print([task.cancelled() for task in pending])
    sleeper = asyncio.create_task(asyncio.sleep(10), name="sleeper")
    done, pending = await asyncio.wait([sleeper], timeout=0.002)
    print(names(done), names(pending), sleeper.done())
    sleeper.cancel()
    try:
        await asyncio.wait([])
    except ValueError as error:
        print(error)


asyncio.run(main())
