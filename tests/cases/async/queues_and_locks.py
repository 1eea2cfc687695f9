"""Producers and consumers over queues, semaphores, events, conditions, barriers, timeouts and shields, with the order of everything."""

import asyncio


async def producer(name, queue, n, log):
    for i in range(n):
        await queue.put((name, i))
        log.append(f"put {name}{i}")
    await queue.put(None)


async def consumer(queue, log):
    ended = 0
    while ended < 2:
        item = await queue.get()
        if item is None:
            ended += 1
        else:
            log.append(f"got {item[0]}{item[1]}")
        queue.task_done()


async def queues():
    log, queue = [], asyncio.Queue(maxsize=2)
    async with asyncio.TaskGroup() as g:
        g.create_task(producer("a", queue, 3, log))
        g.create_task(producer("b", queue, 2, log))
        g.create_task(consumer(queue, log))
    await queue.join()
    print(log, queue.empty())
    p = asyncio.PriorityQueue()
    for x in (3, 1, 2):
        p.put_nowait(x)
    print([p.get_nowait() for _ in range(3)], asyncio.LifoQueue().empty())
    for bad in (p.get_nowait, lambda: asyncio.Queue(1).task_done()):
        try:
            bad()
        except (asyncio.QueueEmpty, ValueError) as e:
            print(type(e).__name__, e)


async def locks():
    log, sem, lock, event = [], asyncio.Semaphore(2), asyncio.Lock(), asyncio.Event()

    async def worker(n):
        await event.wait()
        async with sem:
            log.append(f"in {n}")
            async with lock:
                await asyncio.sleep(0)
            log.append(f"out {n}")

    tasks = [asyncio.create_task(worker(n)) for n in range(4)]
    await asyncio.sleep(0)
    event.set()
    await asyncio.gather(*tasks)
    print(log, lock.locked(), sem.locked())
    cond, items = asyncio.Condition(), []

    async def waiter(n):
        async with cond:
            await cond.wait_for(lambda: len(items) >= n)
            return n, len(items)

    waiters = [asyncio.create_task(waiter(n)) for n in (3, 1, 2)]
    for i in range(3):
        await asyncio.sleep(0)
        async with cond:
            items.append(i)
            cond.notify_all()
    print(await asyncio.gather(*waiters))


async def slow(value, log):
    try:
        await asyncio.sleep(0.05)
        log.append(value)
        return value
    except asyncio.CancelledError:
        log.append(f"{value} cancelled")
        raise


async def timeouts():
    log = []
    try:
        async with asyncio.timeout(0.01):
            await slow("timeout", log)
    except TimeoutError:
        log.append("TimeoutError")
    task = asyncio.ensure_future(slow("shielded", log))
    try:
        await asyncio.wait_for(asyncio.shield(task), 0.01)
    except TimeoutError:
        log.append("still running")
    print(await task, log)
    done, pending = await asyncio.wait(
        [asyncio.create_task(slow(i, log)) for i in "ab"], return_when=asyncio.FIRST_COMPLETED
    )
    print(
        len(done) + len(pending),
        [await t for t in asyncio.as_completed([asyncio.sleep(0.02, "late"), asyncio.sleep(0.01, "early")])],
    )
    results = await asyncio.gather(asyncio.sleep(0, 1), failing(), return_exceptions=True)
    print(results[0], repr(results[1]))
    t = asyncio.create_task(asyncio.sleep(10), name="victim")
    await asyncio.sleep(0)
    t.cancel("because")
    try:
        await t
    except asyncio.CancelledError as e:
        print(e.args, t.cancelled(), t.get_name())


async def failing():
    raise ValueError("gathered")


async def main():
    await queues()
    await locks()
    await timeouts()


asyncio.run(main())
