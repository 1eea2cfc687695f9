"""Reprs of tasks of asyncio's own coroutines name the lines of its files where these are defined and wait."""

import asyncio


async def main():
    t = asyncio.create_task(asyncio.sleep(10), name="s")
    print(t)
    await asyncio.sleep(0)
    print(t)
    q = asyncio.Queue()
    e = asyncio.Event()
    l = asyncio.Lock()
    await l.acquire()
    c = asyncio.Condition()

    async def cw():
        async with c:
            await c.wait()

    ts = [
        asyncio.create_task(x, name=str(i))
        for i, x in enumerate(
            [
                q.get(),
                e.wait(),
                l.acquire(),
                cw(),
                asyncio.wait_for(e.wait(), 5),
                asyncio.wait([t]),
                q.join(),
                asyncio.Semaphore(0).acquire(),
                asyncio.Barrier(2).wait(),
                asyncio.StreamReader().read(),
                asyncio.StreamReader().read(9),
                asyncio.StreamReader().readline(),
                asyncio.sleep(0),
            ]
        )
    ]
    for x in ts:
        print(x)
    await asyncio.sleep(0)
    for x in ts:
        print(x)
    for x in ts:
        x.cancel()
    print(await asyncio.gather(*ts, return_exceptions=True))
    for x in ts:
        print(x)


asyncio.run(main())
