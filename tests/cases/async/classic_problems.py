"""Philosophers, producers and consumers, conditions, semaphores with cancelled waiters, a latch."""

import asyncio, random, collections, string


async def philosophers(n):
    forks = [asyncio.Lock() for _ in range(n)]
    eaten = collections.Counter()

    async def dine(i):
        l, r = sorted((i, (i + 1) % n))
        for _ in range(3):
            async with forks[l]:
                await asyncio.sleep(0)
                async with forks[r]:
                    eaten[i] += 1
                    await asyncio.sleep(0)

    await asyncio.gather(*map(dine, range(n)))
    return dict(sorted(eaten.items()))


async def prodcons():
    q = asyncio.Queue(2)
    trace = []

    async def prod(n):
        for i in range(3):
            await q.put((n, i))
            trace.append(f"p{n}{i}")

    async def cons(n):
        while True:
            item = await q.get()
            trace.append(f"c{n}{item[0]}{item[1]}")
            await asyncio.sleep(0)
            q.task_done()

    cs = [asyncio.create_task(cons(i)) for i in range(2)]
    await asyncio.gather(*[prod(i) for i in "ab"])
    await q.join()
    [c.cancel() for c in cs]
    return " ".join(trace), [c.cancelled() or c.cancelling() for c in cs]


async def conds():
    c = asyncio.Condition()
    order = []
    state = {"v": 0}

    async def waiter(n, want):
        async with c:
            r = await c.wait_for(lambda: state["v"] >= want and (state["v"], n))
            order.append(r)

    ws = [asyncio.create_task(waiter(i, i)) for i in (3, 1, 2)]
    for v in range(1, 4):
        await asyncio.sleep(0)
        async with c:
            state["v"] = v
            c.notify_all()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    await asyncio.gather(*ws)
    try:
        c.notify()
    except RuntimeError as e:
        order.append(str(e))
    try:
        await c.wait()
    except RuntimeError as e:
        order.append(str(e))
    w = asyncio.create_task(waiter(9, 9))
    await asyncio.sleep(0)
    w.cancel()
    try:
        await w
    except asyncio.CancelledError:
        order.append(c.locked())
    return order


async def sems():
    s = asyncio.Semaphore(0)
    log = []

    async def w(i):
        await s.acquire()
        log.append(i)

    ts = [asyncio.create_task(w(i)) for i in range(4)]
    await asyncio.sleep(0)
    ts[1].cancel()
    s.release()
    s.release()
    ts[0].cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    s.release()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    return log, s.locked(), [t.done() for t in ts], [t.cancel() for t in ts]


async def latch():
    class Latch:
        def __init__(s, n):
            s.n, s.ev = n, asyncio.Event()

        def hit(s):
            s.n -= 1
            if s.n <= 0:
                s.ev.set()

        def __await__(s):
            return s.ev.wait().__await__()

    l = Latch(3)
    loop = asyncio.get_running_loop()
    [loop.call_soon(l.hit) for _ in range(3)]
    return await l


for f in (lambda: philosophers(5), prodcons, conds, sems, latch):
    print(asyncio.run(f()))
