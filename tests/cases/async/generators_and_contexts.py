"""Async generators that the loop closes, contexts of tasks and callbacks, chains of exceptions over a timeout."""

import asyncio
import contextvars


async def agen():
    try:
        for i in range(10):
            yield i
            await asyncio.sleep(0)
    finally:
        print("agen cleanup start")
        await asyncio.sleep(0)
        print("agen cleanup end")


async def main():
    async for x in agen():
        print(x)
        if x == 2:
            break
    print("after loop")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    g = agen()
    print(await g.__anext__(), await anext(g))
    await g.aclose()
    g2 = agen()
    await g2.asend(None)
    try:
        await g2.athrow(KeyError("thrown"))
    except KeyError as e:
        print("athrow", e)
    global keep
    keep = agen()
    print(await anext(keep))
    print("main end")


asyncio.run(main())


async def nested_exc():
    try:
        raise KeyError("k")
    except KeyError:
        try:
            await asyncio.wait_for(asyncio.sleep(10), 0.001)
        except TimeoutError as e:
            print(repr(e.__cause__), repr(e.__context__), repr(e.__cause__.__context__))


asyncio.run(nested_exc())


async def ctx_main():
    v = contextvars.ContextVar("v", default=0)

    async def child(n):
        v.set(n)
        await asyncio.sleep(0)
        return v.get()

    print(await asyncio.gather(child(1), child(2)), v.get())
    await child(5)
    print(v.get())
    ctx = contextvars.copy_context()
    t = asyncio.create_task(child(7), context=ctx)
    await t
    print(ctx[v], v.get())
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print("soon", v.get()))
    loop.call_soon(lambda: print("soon ctx", v.get()), context=ctx)
    v.set(100)
    await asyncio.sleep(0)


asyncio.run(ctx_main())
