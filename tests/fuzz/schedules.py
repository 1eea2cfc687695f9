"""Random programs about asyncio alone: many small schedules one after another, each on fresh locks, queues and futures.

What tasks do is drawn from everything that waits, and above all from what ends waiting: cancellation before the start, while waiting,
twice, swallowed, in `finally`; of gather, shield, wait_for, TaskGroup and their children; timeouts that race with results.
"""

from random import Random
from typing import Final

from tests.fuzz.writer import Writer

PRELUDE: Final = '''\
import asyncio
import contextvars
import gc

T = 1 / 1024
var = contextvars.ContextVar("var", default=0)


class Oops(Exception):
    pass


def told(error, depth=0):
    parts = [type(error).__name__, *map(str, error.args[:1])]
    if isinstance(error, BaseExceptionGroup):
        parts.append("[" + ", ".join(told(inner, depth + 1) for inner in error.exceptions) + "]")
    for mark, other in (("<-", error.__cause__), ("~", error.__context__)):
        if other is not None and depth < 3:
            parts.append(mark + "(" + told(other, depth + 1) + ")")
    return " ".join(parts)


class Env:
    """What the tasks of a schedule share."""

    def __init__(self, queue):
        self.lock, self.cond, self.event = asyncio.Lock(), asyncio.Condition(), asyncio.Event()
        self.sem, self.bounded = asyncio.Semaphore(2), asyncio.BoundedSemaphore(1)
        self.barrier, self.queue = asyncio.Barrier(2), queue
        self.futures = [asyncio.get_running_loop().create_future() for _ in range(2)]
        self.tasks, self.handles, self.told = [], [], []

    def log(self, *words):
        print(asyncio.current_task().get_name() if asyncio.current_task() else "-", *words)

    def spawn(self, coroutine):
        task = asyncio.create_task(coroutine, name=f"t{len(self.tasks)}")
        self.tasks.append(task)
        return task

    def task(self, number):
        return self.tasks[number % len(self.tasks)]

    def note(self, label):
        def done(future):
            state = "cancelled" if future.cancelled() else told(future.exception()) if future.exception() else future.result()
            print(label, "done", state, var.get())

        return done

    def handler(self, loop, context):
        self.told.append(context["message"].split(" at ")[0][:40] + " " + repr(context.get("exception")))


class Wakes:
    """An awaitable by hand."""

    def __init__(self, future):
        self.future = future

    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return (yield from self.future.__await__())


class Manager:
    def __init__(self, env, name, swallows):
        self.env, self.name, self.swallows = env, name, swallows

    async def __aenter__(self):
        await asyncio.sleep(0)
        self.env.log("enter", self.name)

    async def __aexit__(self, kind, error, trace):
        self.env.log("exit", self.name, kind and kind.__name__)
        await asyncio.sleep(T)
        return self.swallows


async def ticking(env, count):
    try:
        for i in range(count):
            await asyncio.sleep(0)
            yield i
    finally:
        env.log("ticking ends")
        await asyncio.sleep(0)
        env.log("ticking ended")


async def leaf(env):
    env.log("leaf")
    await asyncio.sleep(T)
    return "leaf"


async def guard(main):
    """Whoever waits is cancelled again and again once a schedule has had its time."""
    loop = asyncio.get_running_loop()
    task = asyncio.current_task()

    def late(count):
        if count == 0:
            task.cancel("late")
        else:
            for other in sorted(asyncio.all_tasks(loop), key=lambda t: t.get_name()):
                other.cancel(f"late{count}")
        loop.call_later(T * 8, late, count + 1)

    loop.call_later(T * 200, late, 0)
    return await main


def run(main, env_of):
    envs = []

    async def start():
        asyncio.current_task().set_name("main")
        env = env_of()
        envs.append(env)
        asyncio.get_running_loop().set_exception_handler(env.handler)
        return await main(env)

    try:
        print("returned", asyncio.run(guard(start())))
    except BaseException as error:
        print("raised", told(error))
    for env in envs:
        # a task that still waits would be kept by its own frame: the collector of compiled programs does not see into those
        env.tasks.clear()
        env.handles.clear()
    gc.collect()
    for env in envs:
        print(*sorted(env.told), sep="\\n")
'''


class Schedules:
    """Writes schedules into a program."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.w = Writer(rng)
        self.number = 0
        self.coroutines: list[str] = []

    def schedule(self, number: int) -> None:
        """Coroutines, those that nothing calls first, and a main that starts some of them."""
        self.coroutines = ["leaf"]
        print_name = f"schedule {number}"
        for i in range(self.rng.randint(2, 4)):
            name = f"c{number}_{i}"
            with self.w.block(f"async def {name}(env)"):
                self.w.line(f"env.log('{name}')")
                self.body(self.rng.randint(1, 4), 2)
                if self.w.chance(60):
                    self.w.line(f"return {i}")
            self.coroutines.append(name)
        with self.w.block(f"async def main{number}(env)"):
            self.w.line(f"env.spawn({self.coro()})")
            if self.w.chance(70):
                self.w.line(f"env.spawn({self.coro()})")
            self.body(self.rng.randint(2, 5), 3)
            self.w.line("env.log('main ends')")
        queue = self.rng.choice(["Queue()", "Queue(1)", "LifoQueue()", "PriorityQueue(2)"])
        self.w.line(f"print('== {print_name}')")
        self.w.line(f"run(main{number}, lambda: Env(asyncio.{queue}))")
        self.w.line("")

    def coro(self) -> str:
        """A call of one of the coroutines; the deeper ones start many others, so the leaf is the likeliest."""
        return "leaf(env)" if self.w.chance(40) else f"{self.rng.choice(self.coroutines)}(env)"

    def label(self) -> int:
        """A number that occurs once."""
        self.number += 1
        return self.number

    def delay(self) -> str:
        """A time, some of them over at once."""
        return self.rng.choice(["0", "0", "-1", "T", "T", "2 * T", "3 * T", "5 * T", "20 * T"])

    def limit(self) -> str:
        """A deadline or none."""
        return self.rng.choice([self.delay(), self.delay(), self.delay(), "None"])

    def body(self, count: int, depth: int) -> None:
        """Statements."""
        for _ in range(count):
            if depth > 0 and self.w.chance(45):
                getattr(self, self.rng.choice(self.NESTED))(depth - 1)
            else:
                self.simple()

    def simple(self) -> None:
        """A statement without others inside."""
        rng, n = self.rng, self.label()
        k, task = rng.randint(0, 1), f"env.task({rng.randint(0, 5)})"
        self.w.line(
            rng.choice(
                [
                    "await asyncio.sleep(0)",
                    "await asyncio.sleep(0)",
                    f"await asyncio.sleep({self.delay()})",
                    f"env.log({n}, await asyncio.sleep({self.delay()}, {n}))",
                    f"env.log({n})",
                    f"raise Oops({n})",
                    f"env.spawn({self.coro()})",
                    f"env.log('spawned', env.spawn({self.coro()}).cancel())",
                    f"{task}.cancel()",
                    f"env.log('cancel', {task}.cancel('m{n}'), {task}.cancelling())",
                    f"env.log('uncancel', {task}.uncancel())",
                    "asyncio.current_task().cancel()",
                    "env.log('cancelling', asyncio.current_task().cancelling(), asyncio.current_task().uncancel())",
                    f"env.log({n}, await asyncio.shield({task}))",
                    f"env.log({n}, await {task})",
                    f"env.log({n}, await asyncio.wait_for({task}, {self.limit()}))",
                    f"env.log({n}, await asyncio.wait_for(env.futures[{k}], {self.limit()}))",
                    f"env.log({n}, await env.futures[{k}])",
                    f"env.log({n}, await Wakes(env.futures[{k}]))",
                    f"env.log({n}, await asyncio.ensure_future(Wakes(env.futures[{k}])))",
                    f"env.log({n}, env.futures[{k}].cancel('f{n}'))",
                    f"env.futures[{k}] = asyncio.get_running_loop().create_future()",
                    f"if not env.futures[{k}].done(): env.futures[{k}].set_result({n})",
                    f"if not env.futures[{k}].done(): env.futures[{k}].set_exception(Oops({n}))",
                    f"env.futures[{k}].add_done_callback(env.note('f{n}'))",
                    f"{task}.add_done_callback(env.note('cb{n}'))",
                    f"env.handles.append(asyncio.get_running_loop().call_soon(print, 'soon{n}'))",
                    f"env.handles.append(asyncio.get_running_loop().call_later({self.delay()}, {task}.cancel, 'h{n}'))",
                    "if env.handles: env.handles[-1].cancel()",
                    "env.event.set()",
                    "env.event.clear()",
                    f"env.log({n}, await env.event.wait())",
                    f"await env.queue.put({n})",
                    f"env.log({n}, await env.queue.get())",
                    f"env.log({n}, await asyncio.wait_for(env.queue.get(), {self.limit()}))",
                    f"if not env.queue.full(): env.queue.put_nowait({n})",
                    "if not env.queue.empty(): env.log('got', env.queue.get_nowait())",
                    "env.queue.task_done()",
                    "await env.queue.join()",
                    f"env.log({n}, await env.barrier.wait())",
                    "await env.barrier.reset()",
                    f"env.log({n}, await asyncio.gather({self.coro()}, {self.coro()}, return_exceptions=True))",
                    f"env.log({n}, await asyncio.gather({task}, {self.coro()}))",
                    f"var.set({n})",
                    "env.log('var', var.get())",
                    "env.sem.release()",
                    f"return {n}",
                ]
            )
        )

    NESTED: Final = (
        "tried", "tried", "tried", "finished", "finished", "locked", "conditional", "timed", "timed", "timed", "grouped", "grouped", "grouped",
        "gathered", "waited", "completed", "shielded", "iterated", "managed", "awaited",
    )  # fmt: skip

    def tried(self, depth: int) -> None:
        """A `try` that lets go of what comes, or swallows it."""
        with self.w.block("try"):
            self.body(self.rng.randint(1, 3), depth)
        kind = self.w.pick(
            "asyncio.CancelledError",
            "asyncio.CancelledError",
            "Oops",
            "Exception",
            "BaseException",
            "TimeoutError",
        )
        with self.w.block(f"except {kind} as error"):
            self.w.line("env.log('caught', told(error))")
            self.body(self.rng.randint(0, 2), 0)
            if self.w.chance(40):
                self.w.line(
                    self.w.pick("raise", "raise", f"raise Oops({self.label()})", "raise error from None")
                )

    def finished(self, depth: int) -> None:
        """A `finally` that waits."""
        with self.w.block("try"):
            self.body(self.rng.randint(1, 2), depth)
        with self.w.block("finally"):
            self.w.line(f"env.log('finally', {self.label()})")
            self.w.line(
                self.w.pick(
                    "await asyncio.sleep(0)",
                    "await asyncio.sleep(T)",
                    "await asyncio.shield(env.task(0))",
                    "pass",
                )
            )
            if self.w.chance(40):
                self.body(1, depth)

    def locked(self, depth: int) -> None:
        """Inside a lock or a semaphore."""
        with self.w.block(f"async with env.{self.w.pick('lock', 'lock', 'sem', 'bounded', 'cond')}"):
            self.w.line(f"env.log('inside', {self.label()})")
            self.body(self.rng.randint(1, 2), depth)

    def conditional(self, depth: int) -> None:
        """Waits for a condition, or notifies."""
        with self.w.block("async with env.cond"):
            self.w.line(
                self.w.pick(
                    "await env.cond.wait()",
                    "env.cond.notify()",
                    "env.cond.notify_all()",
                    f"env.log(await asyncio.wait_for(env.cond.wait(), {self.limit()}))",
                    "await env.cond.wait_for(lambda: env.event.is_set())",
                )
            )
            self.body(1, depth)

    def timed(self, depth: int) -> None:
        """A deadline around statements."""
        name = f"limit{self.label()}"
        if self.w.chance(25):
            self.w.line(f"env.log(await asyncio.wait_for({self.coro()}, {self.limit()}))")
            return
        at = self.w.pick(
            f"timeout({self.limit()})",
            f"timeout({self.limit()})",
            f"timeout_at(asyncio.get_running_loop().time() + {self.delay()})",
        )
        with self.w.block(f"async with asyncio.{at} as {name}"):
            self.body(self.rng.randint(1, 3), depth)
            if self.w.chance(30):
                self.w.line(f"{name}.reschedule(asyncio.get_running_loop().time() + {self.delay()})")
                self.body(1, depth)
        self.w.line(f"env.log('expired', {name}.expired())")

    def grouped(self, depth: int) -> None:
        """A TaskGroup."""
        name = f"group{self.label()}"
        with self.w.block(f"async with asyncio.TaskGroup() as {name}"):
            for i in range(self.rng.randint(1, 3)):
                self.w.line(f"child = {name}.create_task({self.coro()}, name='{name}_{i}')")
                if self.w.chance(30):
                    self.w.line("env.tasks.append(child)")
            if self.w.chance(50):
                self.body(self.rng.randint(1, 2), depth)
            if self.w.chance(15):
                self.w.line("child.cancel()")

    def gathered(self, depth: int) -> None:
        """A gather that is waited for, cancelled, or shielded."""
        name = f"gathered{self.label()}"
        jobs = ", ".join(
            self.w.pick(self.coro(), self.coro(), "env.task(1)", "env.futures[0]")
            for _ in range(self.rng.randint(1, 3))
        )
        self.w.line(f"{name} = asyncio.gather({jobs}, return_exceptions={self.w.pick('True', 'False')})")
        self.body(self.rng.randint(0, 2), depth)
        if self.w.chance(35):
            self.w.line(f"env.log('gather', {name}.cancel({self.w.pick('', repr('g'))}), {name}.done())")
        self.w.line(
            f"env.log(await {self.w.pick(name, name, f'asyncio.shield({name})', f'asyncio.wait_for({name}, {self.limit()})')})"
        )

    def waited(self, depth: int) -> None:
        """`asyncio.wait`."""
        jobs = f"[env.spawn({self.coro()}), env.spawn({self.coro()}), env.task({self.rng.randint(0, 3)})]"
        when = self.w.pick("FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED")
        limit = self.w.pick("None", "T", "3 * T", "20 * T")
        self.w.line(
            f"done, pending = await asyncio.wait({jobs}, timeout={limit}, return_when=asyncio.{when})"
        )
        self.w.line("env.log(sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))")
        if self.w.chance(40):
            self.w.line("for late in sorted(pending, key=lambda t: t.get_name()): late.cancel()")

    def completed(self, depth: int) -> None:
        """`asyncio.as_completed`."""
        with self.w.block(
            f"for nearest in asyncio.as_completed([{self.coro()}, {self.coro()}], timeout={self.w.pick('None', 'T', '20 * T')})"
        ):
            with self.w.block("try"):
                self.w.line("env.log('nearest', await nearest)")
            with self.w.block("except (Oops, TimeoutError) as error"):
                self.w.line("env.log('nearest', told(error))")

    def shielded(self, depth: int) -> None:
        """A shield whose outer or inner side is cancelled."""
        name = f"inner{self.label()}"
        self.w.line(f"{name} = env.spawn({self.coro()})")
        self.w.line(f"outer = asyncio.shield({name})")
        self.body(self.rng.randint(0, 1), depth)
        self.w.line(
            self.w.pick(
                "outer.cancel()", f"{name}.cancel()", "pass", f"{name}.cancel('twice'); outer.cancel()"
            )
        )
        self.w.line(f"env.log(await {self.w.pick('outer', 'outer', name)})")

    def iterated(self, depth: int) -> None:
        """An async generator, left early or not."""
        with self.w.block(f"async for item in ticking(env, {self.rng.randint(1, 3)})"):
            self.w.line("env.log('item', item)")
            self.body(self.rng.randint(0, 1), depth)
            if self.w.chance(40):
                self.w.line("break")

    def managed(self, depth: int) -> None:
        """An async context manager that may swallow what comes."""
        with self.w.block(
            f"async with Manager(env, {self.label()}, {self.w.pick('False', 'False', 'True')})"
        ):
            self.body(self.rng.randint(1, 2), depth)

    def awaited(self, depth: int) -> None:
        """A coroutine without a task."""
        self.w.line(f"env.log(await {self.coro()})")


def program(seed: str, size: int = 20, only: int | None = None) -> str:
    """The text of a program with so many schedules, or with one of them; the same seed gives the same text."""
    schedules = Schedules(Random(seed))
    for number in range(size):
        start = len(schedules.w.lines)
        schedules.schedule(number)
        if only not in (None, number):
            del schedules.w.lines[start:]
    return f'"""Random schedules {seed}."""\n{PRELUDE}\n\n' + "\n".join(schedules.w.lines) + "\n"
