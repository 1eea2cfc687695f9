"""Random coroutines, async generators and tasks: gathered, grouped, cancelled, timed out."""

from tests.fuzz.sections import Sections
from tests.fuzz.writer import KINDS, POOL, Scope


class Tasks:
    """Writes asynchronous code into the module of `sections`."""

    def __init__(self, sections: Sections) -> None:
        self.parts = sections
        self.w = sections.w
        self.rng = sections.rng
        self.e = sections.e

    def coroutine(self) -> None:
        """An `async def` with random statements, some of which wait."""
        name = self.w.fresh("job")
        parameter = self.rng.choice(POOL)
        scope = Scope(self.parts.module, {parameter: "any"}, repeated=True, asynchronous=True, function=True)
        with self.w.block(f"async def {name}({parameter})"):
            self.w.line(f"print('{name} starts')")
            self.parts.s.body(scope, self.rng.randint(3, 6))
            if self.w.chance(70):
                self.w.line(f"return {self.e.of('any', scope, 1)}")
        self.e.coroutines.append(name)

    def async_generator(self) -> None:
        """An async generator, driven by a coroutine of its own."""
        name = self.w.fresh("agiving")
        parameter = self.rng.choice(POOL)
        scope = Scope(
            self.parts.module,
            {parameter: "any"},
            repeated=True,
            asynchronous=True,
            generator=True,
            function=True,
        )
        with self.w.block(f"async def {name}({parameter})"):
            self.parts.s.body(scope, self.rng.randint(3, 6))
            self.parts.s.give(scope, 0)
        driver = self.w.fresh("drives")
        with self.w.block(f"async def {driver}(start)"):
            self.w.line(f"agen = {name}(start)")
            for _ in range(self.rng.randint(2, 5)):
                value = self.e.literal("int", scope)
                step = self.rng.choice(
                    [
                        "agen.__anext__()",
                        "anext(agen)",
                        f"agen.asend({value})",
                        "agen.asend(None)",
                        "agen.athrow(ValueError('thrown'))",
                        "agen.aclose()",
                        "anext(agen, 'end')",
                    ]
                )
                with self.w.block("try"):
                    self.w.line(f"show(await {step})")
                with self.w.block("except (StopAsyncIteration, Exception) as error"):
                    self.w.line("report(error)")
            self.w.line("return [v async for v in agen]")
        self.e.coroutines.append(driver)

    def main(self) -> None:
        """The main coroutine, which runs the jobs in many ways."""
        for _ in range(self.rng.randint(2, 4)):
            (self.coroutine if self.w.chance(75) else self.async_generator)()
        rng = self.rng
        name = self.w.fresh("main")
        scope = Scope(self.parts.module, {}, repeated=True, asynchronous=True, function=True, loops=2)
        with self.w.block(f"async def {name}()"):
            for _ in range(rng.randint(2, 4)):
                jobs = [
                    f"{rng.choice(self.e.coroutines)}({self.e.literal(rng.choice(KINDS), self.parts.module)})"
                    for _ in range(rng.randint(2, 3))
                ]
                with self.w.block("try"):
                    rng.choice(
                        [self.gathered, self.grouped, self.cancelled, self.timed, self.waited, self.queued]
                    )(jobs, scope)
                with self.w.block("except Exception as error"):
                    self.w.line("report(error)")
                with self.w.block("except asyncio.CancelledError as error"):
                    self.w.line("report(error)")
            self.w.line(f"return {self.e.literal('int', self.parts.module)}")
        self.parts.guarded(f"show(asyncio.run({name}()))")

    def gathered(self, jobs: list[str], scope: Scope) -> None:
        """`asyncio.gather`."""
        self.w.line(
            f"show(await asyncio.gather({', '.join(jobs)}, return_exceptions={self.rng.choice(['True', 'True', 'False'])}))"
        )

    def grouped(self, jobs: list[str], scope: Scope) -> None:
        """A TaskGroup."""
        with self.w.block("async with asyncio.TaskGroup() as group"):
            self.w.line(f"started = [group.create_task(job) for job in ({jobs[0]},)]")
            if self.w.chance(30):
                self.w.line("await asyncio.sleep(1 / 64)")
        self.w.line("show([task.result() for task in started])")

    def cancelled(self, jobs: list[str], scope: Scope) -> None:
        """Tasks that are cancelled after a while."""
        self.w.line(f"first, second = asyncio.create_task({jobs[0]}), asyncio.create_task({jobs[1]})")
        self.w.line(
            self.rng.choice(
                ["await asyncio.sleep(0)", f"await asyncio.sleep({self.rng.randint(0, 4)} / 64)", "pass"]
            )
        )
        self.w.line("show(first.cancel())")
        with self.w.block("for task in (first, second)"):
            with self.w.block("try"):
                self.w.line("show(await task)")
            with self.w.block("except BaseException as error"):
                self.w.line("report(error)")
            self.w.line("show((task.done(), task.cancelled()))")

    def timed(self, jobs: list[str], scope: Scope) -> None:
        """A timeout."""
        limit = f"{self.rng.choice([0, 1, 2, 3])} / 64 + 1 / 128"
        if self.w.chance(50):
            self.w.line(f"show(await asyncio.wait_for({jobs[0]}, {limit}))")
        else:
            with self.w.block(f"async with asyncio.timeout({limit})"):
                self.w.line(f"show(await {jobs[0]})")
                self.parts.s.body(scope, 2, 0)
        for job in jobs[1:]:
            self.w.line(f"show(await {job})")

    def waited(self, jobs: list[str], scope: Scope) -> None:
        """`asyncio.wait` and `as_completed`."""
        self.w.line(
            f"tasks = [asyncio.create_task(job, name='t' + str(i)) for i, job in enumerate([{', '.join(jobs)}])]"
        )
        if self.w.chance(50):
            when = self.rng.choice(["FIRST_COMPLETED", "ALL_COMPLETED", "FIRST_EXCEPTION"])
            self.w.line(
                f"done, pending = await asyncio.wait(tasks, timeout={self.rng.choice(['None', '1 / 128', '3 / 128'])}, return_when=asyncio.{when})"
            )
            self.w.line("show((sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending)))")
            self.w.line("show(await asyncio.gather(*tasks, return_exceptions=True))")
        else:
            with self.w.block("for nearest in asyncio.as_completed(tasks)"):
                self.w.line("show(await nearest)")

    def queued(self, jobs: list[str], scope: Scope) -> None:
        """A queue between two tasks, and an event."""
        self.w.line("queue, event = asyncio.Queue(maxsize=1), asyncio.Event()")
        with self.w.block("async def put()"):
            with self.w.block("try"):
                self.w.line(f"for job in ({jobs[0]}, {jobs[1]}): await queue.put(await job)")
            with self.w.block("finally"):
                self.w.line("event.set()\nawait queue.put('end')")
        self.w.line("putting = asyncio.create_task(put())")
        self.w.line("while show(await queue.get()) != 'end': pass\nawait event.wait()\nshow(await putting)")
