"""An asyncio worker pool with retries, results in order and a graceful shutdown (partly typed)."""
import asyncio
from dataclasses import dataclass, field


@dataclass(order=True)
class Job:
    priority: int
    number: int
    payload: object = field(compare=False)
    attempts: int = field(default=0, compare=False)


class Pool:
    def __init__(self, size: int, handler, max_attempts: int = 2):
        self.size = size
        self.handler = handler
        self.max_attempts = max_attempts
        self.queue: asyncio.PriorityQueue = asyncio.PriorityQueue()
        self.futures = {}
        self.workers = []
        self.stats = {"done": 0, "retried": 0, "failed": 0}

    async def __aenter__(self):
        self.workers = [asyncio.create_task(self._work(i), name=f"worker-{i}") for i in range(self.size)]
        return self

    async def __aexit__(self, kind, value, traceback):
        if kind is None:
            await self.queue.join()
        for worker in self.workers:
            worker.cancel()
        results = await asyncio.gather(*self.workers, return_exceptions=True)
        print("workers ended:", [type(r).__name__ for r in results])
        for future in self.futures.values():
            if not future.done():
                future.cancel()

    def submit(self, payload, priority=10):
        number = len(self.futures)
        future = asyncio.get_running_loop().create_future()
        self.futures[number] = future
        self.queue.put_nowait(Job(priority, number, payload))
        return future

    async def _work(self, index: int):
        name = asyncio.current_task().get_name()
        while True:
            job = await self.queue.get()
            job.attempts += 1
            try:
                result = await self.handler(job.payload, job.attempts)
            except Exception as error:
                if job.attempts < self.max_attempts:
                    self.stats["retried"] += 1
                    print(f"{name} retries {job.payload}: {error}")
                    self.queue.put_nowait(job)
                else:
                    self.stats["failed"] += 1
                    self.futures[job.number].set_exception(error)
            else:
                self.stats["done"] += 1
                print(f"{name} finished {job.payload} -> {result}")
                self.futures[job.number].set_result(result)
            finally:
                self.queue.task_done()


async def handler(payload, attempt):
    await asyncio.sleep(0)
    if payload == "flaky" and attempt == 1:
        raise ConnectionError("first attempt")
    if payload == "broken":
        raise ValueError("always broken")
    return f"{payload}!" if isinstance(payload, str) else payload**2


async def main():
    async with Pool(2, handler) as pool:
        futures = [pool.submit(p) for p in ("a", "flaky", 7, "broken", "b")]
        futures.append(pool.submit("urgent", priority=1))
        results = await asyncio.gather(*futures, return_exceptions=True)
    print(results)
    print(pool.stats)
    try:
        async with Pool(1, handler) as pool:
            future = pool.submit("lost")
            raise RuntimeError("abandon")
    except RuntimeError as error:
        print(error, future.cancelled())


asyncio.run(main())
