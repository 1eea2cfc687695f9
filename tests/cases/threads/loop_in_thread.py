"""A loop that runs in a thread of its own, fed by run_coroutine_threadsafe and call_soon_threadsafe; asyncio.run in threads."""

import asyncio
import concurrent.futures
import threading
import time


async def compute(n):
    await asyncio.sleep(0.002)
    if n < 0:
        raise ValueError("negative")
    return n * n


class Background:
    def __init__(self):
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self._run, name="loop", daemon=True)
        self.thread.start()

    def _run(self):
        asyncio.set_event_loop(self.loop)
        self.loop.run_forever()

    def submit(self, coro):
        return asyncio.run_coroutine_threadsafe(coro, self.loop)

    def stop(self):
        while asyncio.all_tasks(self.loop):
            time.sleep(0.001)
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()


background = Background()
print(background.submit(compute(4)).result())
futures = [background.submit(compute(n)) for n in range(3)]
print([f.result(timeout=5) for f in futures])
try:
    background.submit(compute(-1)).result()
except ValueError as e:
    print("raised", e)
slow = background.submit(asyncio.sleep(10, "never"))
time.sleep(0.005)
print(slow.cancel(), slow.cancelled())
late = background.submit(asyncio.sleep(10))
try:
    late.result(timeout=0.005)
except concurrent.futures.TimeoutError:
    print("timeout", late.cancel())
time.sleep(0.005)
try:
    asyncio.run_coroutine_threadsafe(5, background.loop)
except TypeError as e:
    print(e)
background.stop()
print(background.thread.is_alive(), background.loop.is_closed())


async def job(name):
    await asyncio.sleep(0.002)
    return name, threading.current_thread().name, asyncio.get_running_loop() is not None


results = []


def own_loop(name):
    results.append(asyncio.run(job(name)))


threads = [threading.Thread(target=own_loop, args=(n,), name=f"t-{n}") for n in "abc"]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(results))


def no_loop():
    try:
        asyncio.get_event_loop()
    except RuntimeError as e:
        print(e)


t = threading.Thread(target=no_loop, name="bare")
t.start()
t.join()


async def main():
    loop = asyncio.get_running_loop()

    def ask(n):
        return asyncio.run_coroutine_threadsafe(compute(n), loop).result()

    print(await asyncio.gather(*(asyncio.to_thread(ask, n) for n in (5, 6))))


asyncio.run(main())
