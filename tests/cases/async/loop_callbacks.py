"""call_soon, call_later, futures and tasks in one order."""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.02, print, "later 20")
    loop.call_later(0.01, print, "later 10")
    loop.call_soon(print, "soon 1")
    handle = loop.call_soon(print, "cancelled")
    loop.call_soon(print, "soon 2")
    handle.cancel()
    cancelled_timer = loop.call_later(0.001, print, "never")
    cancelled_timer.cancel()
    print("main before sleep", handle.cancelled())
    await asyncio.sleep(0)
    print("main after sleep")
    loop.call_soon(loop.call_soon, print, "nested soon")
    await asyncio.sleep(0)
    print("after one pass")
    await asyncio.sleep(0)
    print("after two")
    start = loop.time()
    await asyncio.sleep(0.03)
    print(loop.time() - start >= 0.029, loop.is_running())


asyncio.run(main())
