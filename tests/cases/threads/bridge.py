"""Between asyncio and threads: a blocking consumer, an async producer, callbacks across, a thread-safe stop, a pool's results in tasks."""

import asyncio
import concurrent.futures
import queue
import threading
import time


def consume(inbox, report):
    total = 0
    while (n := inbox.get()) is not None:
        time.sleep(0.001)
        total += n
        report(total)
    return total


async def main():
    loop = asyncio.get_running_loop()
    inbox = queue.Queue(maxsize=2)
    progress = asyncio.Queue()

    def report(total):
        loop.call_soon_threadsafe(progress.put_nowait, total)

    consumer = loop.run_in_executor(None, consume, inbox, report)
    for n in range(1, 5):
        await asyncio.to_thread(inbox.put, n)
        print("progress", await progress.get())
    inbox.put(None)
    print("total", await consumer)

    with concurrent.futures.ThreadPoolExecutor(3) as pool:

        async def one(n):
            return await loop.run_in_executor(pool, pow, n, 2)

        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(one(n)) for n in range(5)]
        print([t.result() for t in tasks])
        futures = [pool.submit(time.sleep, 0.001 * n) for n in (3, 1, 2)]
        await asyncio.gather(*map(asyncio.wrap_future, futures))
        print([f.done() for f in futures])

    stop = asyncio.Event()
    beats = []

    async def beat():
        while not stop.is_set():
            beats.append(1)
            await asyncio.sleep(0.001)

    def end():
        time.sleep(0.01)
        loop.call_soon_threadsafe(stop.set)

    t = threading.Thread(target=end)
    t.start()
    await asyncio.wait_for(beat(), timeout=5)
    t.join()
    print("stopped", stop.is_set())

    def broken():
        raise RuntimeError("no luck")

    results = await asyncio.gather(
        asyncio.to_thread(broken), asyncio.to_thread(len, "four"), return_exceptions=True
    )
    print(results)


asyncio.run(main())
