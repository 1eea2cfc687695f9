"""An asyncio job scheduler: priorities, dependencies, retries, timeouts, cancellation, progress events, worker pool."""

import asyncio
import heapq
import itertools
from dataclasses import dataclass, field


class JobFailed(Exception):
    pass


@dataclass(order=True)
class Entry:
    priority: int
    number: int
    job: "Job" = field(compare=False)


@dataclass
class Job:
    name: str
    work: object
    priority: int = 0
    needs: tuple = ()
    retries: int = 0
    timeout: float | None = None
    attempts: int = 0
    state: str = "waiting"
    result: object = None


class Scheduler:
    def __init__(self, workers=2):
        self.jobs = {}
        self.queue = []
        self.numbers = itertools.count()
        self.workers = workers
        self.events = []
        self.wake = asyncio.Condition()

    def job(self, name, **options):
        def register(work):
            self.jobs[name] = Job(name, work, **options)
            return work

        return register

    def log(self, *what):
        self.events.append(what)
        print(*what)

    def push(self, job):
        job.state = "queued"
        heapq.heappush(self.queue, Entry(-job.priority, next(self.numbers), job))

    def release(self):
        for job in self.jobs.values():
            if job.state != "waiting":
                continue
            states = {self.jobs[n].state for n in job.needs}
            if "failed" in states or "skipped" in states:
                job.state = "skipped"
                self.log("skip", job.name)
            elif states <= {"done"}:
                self.push(job)

    @property
    def finished(self):
        return all(j.state in ("done", "failed", "skipped") for j in self.jobs.values())

    async def worker(self, number):
        while True:
            async with self.wake:
                self.release()
                while not self.queue:
                    if self.finished:
                        self.wake.notify_all()
                        return number
                    await self.wake.wait()
                    self.release()
                job = heapq.heappop(self.queue).job
            await self.run(job)
            async with self.wake:
                self.wake.notify_all()

    async def run(self, job):
        job.state, job.attempts = "running", job.attempts + 1
        self.log("start", job.name, job.attempts)
        try:
            async with asyncio.timeout(job.timeout):
                job.result = await job.work({n: self.jobs[n].result for n in job.needs})
        except TimeoutError:
            self.retry(job, "timeout")
        except JobFailed as e:
            self.retry(job, str(e))
        else:
            job.state = "done"
            self.log("done", job.name, job.result)

    def retry(self, job, why):
        if job.attempts <= job.retries:
            self.log("retry", job.name, why)
            self.push(job)
        else:
            job.state = "failed"
            self.log("failed", job.name, why)

    async def __call__(self):
        self.release()
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(self.worker(i), name=f"w{i}") for i in range(self.workers)]
        return sorted(t.result() for t in tasks)


async def main():
    s = Scheduler(workers=2)
    failures = iter([True, True, False])

    @s.job("fetch", priority=5)
    async def fetch(_):
        await asyncio.sleep(0.2)
        return [3, 1, 2]

    @s.job("sort", needs=("fetch",))
    async def sort(inputs):
        return sorted(inputs["fetch"])

    @s.job("flaky", retries=2, priority=1)
    async def flaky(_):
        await asyncio.sleep(0)
        if next(failures):
            raise JobFailed("bad luck")
        return "finally"

    @s.job("slow", timeout=0.6, priority=-1)
    async def slow(_):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("slow was cancelled")
            raise

    @s.job("after_slow", needs=("slow", "sort"))
    async def after_slow(_):
        return "never"

    @s.job("report", needs=("sort", "flaky"), priority=9)
    async def report(inputs):
        return " / ".join(f"{k}={v}" for k, v in sorted(inputs.items()))

    print(await s())
    print({n: j.state for n, j in s.jobs.items()})
    print(len(s.events), asyncio.current_task().get_name())


asyncio.run(main())
