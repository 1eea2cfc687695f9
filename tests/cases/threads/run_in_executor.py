"""loop.run_in_executor with the default executor and a pool of one's own, beside gather, wait_for and cancellation."""

import asyncio
import concurrent.futures
import functools
import threading
import time


def load(name, delay=0.005):
    time.sleep(delay)
    return f"{name} loaded"


def cpu(n):
    return sum(i * i for i in range(n))


async def main():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, load, "one"))
    print(await loop.run_in_executor(None, functools.partial(load, "two", delay=0.001)))
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        jobs = [loop.run_in_executor(pool, cpu, n) for n in (10, 100, 1000)]
        print(await asyncio.gather(*jobs))
        first = loop.run_in_executor(pool, time.sleep, 0.02)
        second = loop.run_in_executor(pool, time.sleep, 0.02)
        third = loop.run_in_executor(pool, load, "never")
        await asyncio.sleep(0.001)
        print(third.cancel(), third.cancelled())
        await asyncio.gather(first, second)
        try:
            await third
        except asyncio.CancelledError:
            print("cancelled")
        wrapped = asyncio.wrap_future(pool.submit(load, "wrapped"))
        print(await wrapped)
        try:
            await asyncio.wait_for(loop.run_in_executor(pool, time.sleep, 0.03), timeout=0.002)
        except TimeoutError:
            print("too slow")

    lock = threading.Lock()
    seen = []

    def guarded(n):
        with lock:
            time.sleep(0.001)
            seen.append(n)

    await asyncio.gather(*(loop.run_in_executor(None, guarded, n) for n in range(4)))
    print(sorted(seen))

    def from_thread():
        time.sleep(0.002)
        loop.call_soon_threadsafe(event.set)

    event = asyncio.Event()
    t = threading.Thread(target=from_thread)
    t.start()
    await event.wait()
    print("event set by a thread")
    t.join()
    try:
        await loop.run_in_executor(None, cpu, "x")
    except TypeError as e:
        print(e)
    try:
        loop.set_default_executor(3)
    except TypeError as e:
        print(e)


asyncio.run(main())
