"""Random asyncio programs and what CPython does with them, for tests/asyncio_schedules.rs: a line is `program<TAB>trace`.

`asyncio_schedules.py SEED COUNT`. A program is JSON in a small language of asyncio operations, which this file and the Rust test both
interpret. The clock is virtual (a tick is 2**-10 s); timers are ordered by (time, creation) and sets of futures by insertion, because
CPython itself orders them by address.
"""

import asyncio
import contextvars
import gc
import json
import selectors
import sys
from collections.abc import Callable, Coroutine
from typing import Any

from asyncio_order import as_completed, patch
from asyncio_programs import Body, program

TICK = 1 / 1024


now = 0.0


class Deadlock(BaseException):
    """Nothing can happen any more."""


class VirtualSelector(selectors.BaseSelector):
    """Waits by turning the clock on."""

    def __init__(self) -> None:
        self.keys: dict[Any, selectors.SelectorKey] = {}

    def register(self, fileobj: Any, events: int, data: Any = None) -> selectors.SelectorKey:
        self.keys[fileobj] = selectors.SelectorKey(fileobj, 0, events, data)
        return self.keys[fileobj]

    def unregister(self, fileobj: Any) -> selectors.SelectorKey:
        return self.keys.pop(fileobj)

    def get_map(self) -> Any:
        return self.keys

    def select(self, timeout: float | None = None) -> list[Any]:
        global now
        if timeout is None:
            raise Deadlock
        now += max(timeout, 0)
        return []


class VirtualLoop(asyncio.SelectorEventLoop):
    """A loop on the virtual clock that reports nothing."""

    def __init__(self) -> None:
        super().__init__(VirtualSelector())
        self.set_exception_handler(lambda *_: None)

    def time(self) -> float:
        return now


var: contextvars.ContextVar[int] = contextvars.ContextVar("x", default=0)


def show(e: BaseException) -> str:
    """An exception in a trace."""
    match e:
        case asyncio.CancelledError():
            return "C:" + (e.args[0] if e.args and e.args[0] else "")
        case BaseExceptionGroup():
            return "G[" + ",".join(map(show, e.exceptions)) + "]"
        case ValueError():
            return f"V:{e}"
        case TimeoutError():
            return "T"
        case RecursionError():
            return "REC"
        case asyncio.BrokenBarrierError():
            return "B"
        case asyncio.InvalidStateError():
            return "I"
    assert type(e) is RuntimeError, e
    return "R"


def result(x: Any) -> str:
    """A result or an exception in a trace."""
    return show(x) if isinstance(x, BaseException) else str(x)


def seconds(ticks: int | None) -> float | None:
    """Ticks as seconds."""
    return None if ticks is None else ticks * TICK


def value(v: Any) -> Any:
    """A result of a task or a gather in a trace."""
    return len(v) if isinstance(v, list) else v


class Run:
    """One program on CPython."""

    def __init__(self, prog: dict[str, Any]) -> None:
        self.prog = prog
        self.trace: list[str] = []
        self.tasks: list[Any] = []
        self.handles: list[asyncio.Handle] = []
        self.futures: list[asyncio.Future[int]] = []
        self.lock, self.event, self.sem = asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(2)
        self.queue: asyncio.Queue[int] = asyncio.Queue(prog["q"])
        self.cond, self.barrier = asyncio.Condition(), asyncio.Barrier(2)

    def log(self, text: str) -> None:
        """Notes what happened."""
        self.trace.append(text)

    def pick(self, k: int) -> tuple[int, Any] | None:
        """One of the tasks spawned so far."""
        if not self.tasks:
            return None
        i = k % len(self.tasks)
        return i, self.tasks[i]

    async def coro(self, k: int) -> int:
        """The body of that index."""
        self.log(f"s{k}")
        return -k if await self.run(self.prog["c"][k]) else k

    async def run(self, body: Body) -> bool:
        """Statements; whether one returned."""
        for s in body:
            op: Callable[..., Coroutine[Any, Any, bool | None]] = getattr(self, f"do_{s[0]}")
            if await op(*s[1:]):
                return True
        return False

    def callback(self, label: str) -> Callable[[Any], None]:
        """A done callback that notes the outcome."""

        def note(f: Any) -> None:
            try:
                e = f.exception()
            except asyncio.CancelledError as c:
                e = c
            self.log(f"{label} {'ok' if e is None else show(e)} {var.get()}")

        return note

    async def do_y(self) -> None:
        await asyncio.sleep(0)

    async def do_sl(self, n: int) -> None:
        await asyncio.sleep(n * TICK)

    async def do_log(self, n: int) -> None:
        self.log(f"l{n}")

    async def do_raise(self, n: int) -> None:
        raise ValueError(f"v{n}")

    async def do_ret(self) -> bool:
        return True

    async def do_lock(self, n: int, body: Body) -> bool:
        async with self.lock:
            self.log(f"in{n}")
            r = await self.run(body)
        self.log(f"out{n}")
        return r

    async def do_sem(self, n: int, body: Body) -> bool:
        async with self.sem:
            self.log(f"sem{n}")
            return await self.run(body)

    async def do_put(self, n: int) -> None:
        await self.queue.put(n)
        self.log(f"put{n} {self.queue.qsize()}")

    async def do_get(self) -> None:
        self.log(f"got{await self.queue.get()}")

    async def do_putnw(self, n: int) -> None:
        try:
            self.queue.put_nowait(n)
            self.log("pnw1")
        except asyncio.QueueFull:
            self.log("pnw0")

    async def do_getnw(self) -> None:
        try:
            self.log(f"gnw{self.queue.get_nowait()}")
        except asyncio.QueueEmpty:
            self.log("gnw-1")

    async def do_td(self) -> None:
        try:
            self.queue.task_done()
            self.log("td1")
        except ValueError:
            self.log("td0")

    async def do_join(self) -> None:
        await self.queue.join()
        self.log("joined")

    async def do_set(self) -> None:
        self.event.set()
        self.log("set")

    async def do_clear(self) -> None:
        self.event.clear()

    async def do_ev(self, n: int) -> None:
        await self.event.wait()
        self.log(f"ev{n}")

    async def do_fset(self, k: int, n: int) -> None:
        if not self.futures[k].done():
            self.futures[k].set_result(n)

    async def do_fexc(self, k: int, n: int) -> None:
        if not self.futures[k].done():
            self.futures[k].set_exception(ValueError(f"f{n}"))

    async def do_fcan(self, k: int) -> None:
        self.log(f"fcan{int(self.futures[k].cancel())}")

    async def do_fw(self, k: int) -> None:
        self.log(f"fw{await self.futures[k]}")

    async def do_fcb(self, k: int, n: int) -> None:
        self.futures[k].add_done_callback(self.callback(f"fcb{n}"))

    async def do_shf(self, k: int) -> None:
        self.log(f"shf{await asyncio.shield(self.futures[k])}")

    async def do_sp(self, k: int) -> None:
        self.tasks.append(asyncio.create_task(self.coro(k)))

    async def do_can(self, k: int, *message: str) -> None:
        if p := self.pick(k):
            self.log(f"can{p[0]} {int(p[1].cancel(*message))}")

    async def do_cself(self) -> None:
        task = asyncio.current_task()
        assert task
        task.cancel()

    async def do_unc(self) -> None:
        task = asyncio.current_task()
        assert task
        self.log(f"unc{task.uncancel()}")

    async def do_cng(self) -> None:
        task = asyncio.current_task()
        assert task
        self.log(f"cng{task.cancelling()}")

    async def do_aw(self, k: int) -> None:
        if p := self.pick(k):
            self.log(f"aw{p[0]} {value(await p[1])}")

    async def do_awsh(self, k: int) -> None:
        if p := self.pick(k):
            self.log(f"awsh{p[0]} {value(await asyncio.shield(p[1]))}")

    async def do_cb(self, k: int, n: int) -> None:
        if p := self.pick(k):
            p[1].add_done_callback(self.callback(f"cb{n}"))

    async def do_g(self, bodies: list[int], keep: bool) -> None:
        outcomes = await asyncio.gather(*[self.coro(c) for c in bodies], return_exceptions=keep)
        self.log("g " + ",".join(map(result, outcomes)))

    async def do_gt(self, bodies: list[int], keep: bool) -> None:
        self.tasks.append(asyncio.gather(*[self.coro(c) for c in bodies], return_exceptions=keep))

    async def do_wait(self, bodies: list[int], when: str, timeout: int | None, cancel: bool) -> None:
        made = [asyncio.create_task(self.coro(c)) for c in bodies]
        whens = {"F": asyncio.FIRST_COMPLETED, "E": asyncio.FIRST_EXCEPTION, "A": asyncio.ALL_COMPLETED}
        done, pending = await asyncio.wait(made, timeout=seconds(timeout), return_when=whens[when])
        self.log(f"wait {len(done)} {len(pending)}")
        if cancel:
            for t in [t for t in made if t in pending]:
                t.cancel()

    async def do_wf(self, k: int, timeout: int | None) -> None:
        self.log(f"wf{await asyncio.wait_for(self.coro(k), seconds(timeout))}")

    async def do_wff(self, k: int, timeout: int | None) -> None:
        self.log(f"wff{await asyncio.wait_for(self.futures[k], seconds(timeout))}")

    async def do_wft(self, k: int, timeout: int | None) -> None:
        if p := self.pick(k):
            self.log(f"wft{p[0]} {value(await asyncio.wait_for(p[1], seconds(timeout)))}")

    async def do_sh(self, k: int) -> None:
        self.log(f"sh{await asyncio.shield(self.coro(k))}")

    async def do_co(self, k: int) -> None:
        self.log(f"co{await self.coro(k)}")

    async def do_to(self, timeout: int | None, body: Body) -> bool:
        async with asyncio.timeout(seconds(timeout)):
            r = await self.run(body)
        self.log("to")
        return r

    async def do_tg(self, bodies: list[int], body: Body) -> bool:
        async with asyncio.TaskGroup() as group:
            for c in bodies:
                group.create_task(self.coro(c))
            r = await self.run(body)
        self.log("tg")
        return r

    async def do_ac(self, bodies: list[int], timeout: int | None) -> None:
        for c in as_completed([self.coro(c) for c in bodies], timeout=seconds(timeout)):
            try:
                v = await c
            except Exception as e:
                self.log("ac " + show(e))
            else:
                self.log(f"ac{v}")

    async def do_cw(self, n: int) -> None:
        async with self.cond:
            await self.cond.wait()
            self.log(f"cw{n}")

    async def do_cn(self, n: int, body: Body) -> bool:
        async with self.cond:
            self.cond.notify(n)
            self.log("cn")
            return await self.run(body)

    async def do_bar(self) -> None:
        self.log(f"bar{await self.barrier.wait()}")

    async def do_bareset(self) -> None:
        await self.barrier.reset()

    async def do_babort(self) -> None:
        await self.barrier.abort()

    async def do_soon(self, n: int) -> None:
        loop = asyncio.get_running_loop()
        self.handles.append(loop.call_soon(lambda: self.log(f"soon{n} {var.get()}")))

    async def do_later(self, ticks: int, n: int) -> None:
        self.handles.append(asyncio.get_running_loop().call_later(ticks * TICK, self.log, f"later{n}"))

    async def do_hcan(self, k: int) -> None:
        if self.handles:
            self.handles[k % len(self.handles)].cancel()

    async def do_cs(self, n: int) -> None:
        var.set(n)

    async def do_cl(self) -> None:
        self.log(f"ctx{var.get()}")

    async def do_try(self, body: Body, kinds: str, handler: Body) -> bool:
        classes = {"v": ValueError, "c": asyncio.CancelledError, "e": Exception}
        try:
            return await self.run(body)
        except tuple(classes[k] for k in kinds) as e:
            self.log("caught " + show(e))
            return await self.run(handler)

    async def do_fin(self, body: Body, last: Body) -> bool:
        try:
            r = await self.run(body)
        finally:
            if await self.run(last):
                return True  # noqa: B012
        return r

    async def agen(self, n: int, wait_last: bool) -> Any:
        try:
            for i in range(n):
                await asyncio.sleep(0)
                yield i
        finally:
            if wait_last:
                await asyncio.sleep(0)
            self.log("agc")

    async def do_ag(self, n: int, stop: int, wait_last: bool) -> None:
        i = 0
        async for v in self.agen(n, wait_last):
            self.log(f"ag{v}")
            i += 1
            if i == stop:
                break
            await asyncio.sleep(0)
        self.log("agend")

    async def main(self) -> int:
        """The program's main task."""
        loop = asyncio.get_running_loop()
        self.futures = [loop.create_future() for _ in range(3)]
        tops = [asyncio.create_task(self.coro(c)) for c in self.prog["tops"]]
        self.tasks.extend(tops)
        try:
            async with asyncio.timeout(1.0):
                outcomes = await asyncio.gather(*tops, return_exceptions=True)
                self.log("main " + ",".join(map(result, outcomes)))
        except TimeoutError:
            self.log("main timeout")
        finally:
            done = sum(t.done() for t in self.tasks)
            self.log(f"end {done} {self.queue.qsize()} {int(self.event.is_set())} {int(self.lock.locked())}")
        return 0


def trace_of(prog: dict[str, Any]) -> str:
    """Runs a program."""
    global now
    now = 0.0
    run = Run(prog)
    runner = asyncio.Runner(loop_factory=VirtualLoop)
    res: Any
    try:
        try:
            res = runner.run(run.main())
        except Deadlock:
            raise
        except BaseException as e:
            res = e
        runner.close()
    except Deadlock:
        run.log("deadlock")
        return ";".join(run.trace)
    except BaseException as e:
        res = e
    run.log("res " + result(res))
    return ";".join(run.trace)


def main(seed: int, count: int) -> None:
    """Prints programs and traces."""
    patch()
    gc.disable()
    for k in range(count):
        prog = program(seed * 1000003 + k)
        print(json.dumps(prog), contextvars.Context().run(trace_of, prog), sep="\t")
        if k % 200 == 199:
            gc.collect()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
