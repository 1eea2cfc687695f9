"""asyncio.to_thread: results, errors, keywords, context variables, several at once beside a ticking task."""

import asyncio
import contextvars
import threading
import time

user = contextvars.ContextVar("user", default="nobody")


def blocking(n, *, factor=1):
    time.sleep(0.01 * n)
    return n * factor


def fail():
    time.sleep(0.001)
    raise ValueError("from the thread")


def who():
    found = user.get()
    user.set("changed in the thread")
    return (
        found,
        threading.current_thread().name.startswith("asyncio_"),
        threading.current_thread() is threading.main_thread(),
    )


async def ticker(log):
    for i in range(3):
        log.append(i)
        await asyncio.sleep(0.004)


async def main():
    print(await asyncio.to_thread(blocking, 1, factor=10))
    try:
        await asyncio.to_thread(fail)
    except ValueError as e:
        print("caught", e)
    user.set("alice")
    print(await asyncio.to_thread(who), user.get())
    log = []
    start = time.monotonic()
    results = await asyncio.gather(*(asyncio.to_thread(blocking, n) for n in (3, 1, 2)), ticker(log))
    print(results, log, time.monotonic() - start < 1)
    task = asyncio.create_task(asyncio.to_thread(time.sleep, 0.01))
    await asyncio.sleep(0)
    print(task.done())
    print(await task)
    try:
        await asyncio.wait_for(asyncio.to_thread(time.sleep, 0.2), 0.005)
    except TimeoutError:
        print("timed out")
    print(await asyncio.to_thread(lambda: "no waiting"))


asyncio.run(main())
