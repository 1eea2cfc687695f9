"""An event bus, plugins that start and stop in order, a pipeline of stages, asynchronous zip and debounce."""

import asyncio, functools, inspect, typing, dataclasses, collections


class EventBus:
    def __init__(self):
        self._h = collections.defaultdict(list)

    def on(self, name, f=None, *, once=False):
        if f is None:
            return functools.partial(self.on, name, once=once)
        self._h[name].append((f, once))
        return f

    async def emit(self, name, /, *args, **kw):
        out = []
        for f, once in list(self._h[name]):
            if once:
                self._h[name].remove((f, once))
            r = f(*args, **kw)
            out.append(await r if inspect.isawaitable(r) else r)
        return out


class Plugin:
    registry: typing.ClassVar[dict] = {}

    def __init_subclass__(cls, *, name=None, **k):
        super().__init_subclass__(**k)
        Plugin.registry[name or cls.__name__] = cls

    async def start(self): ...
    async def stop(self): ...


class DB(Plugin, name="db"):
    async def start(self):
        await asyncio.sleep(0)
        log.append("db up")

    async def stop(self):
        log.append("db down")


class Web(Plugin):
    needs = ("db",)

    async def start(self):
        log.append("web up")
        self.t = asyncio.create_task(self.serve())

    async def serve(self):
        try:
            await asyncio.Future()
        except asyncio.CancelledError:
            log.append("serve cancelled")
            raise

    async def stop(self):
        self.t.cancel()
        await asyncio.wait([self.t])
        log.append("web down")


log = []


class App:
    async def __aenter__(self):
        self.up = []
        for n, c in sorted(Plugin.registry.items(), key=lambda kv: len(getattr(kv[1], "needs", ()))):
            p = c()
            await p.start()
            self.up.append(p)
        return self

    async def __aexit__(self, *e):
        for p in reversed(self.up):
            await p.stop()


async def main():
    bus = EventBus()

    @bus.on("x")
    async def a(v):
        await asyncio.sleep(0)
        return v + 1

    @bus.on("x", once=True)
    def b(v):
        return v * 10

    bus.on("x", lambda v: asyncio.sleep(0, "slept"))
    print(await bus.emit("x", 5), await bus.emit("x", v=6), await bus.emit("none"))
    async with App() as app:
        log.append(f"{len(app.up)} running")
        await asyncio.sleep(0)
    print(log)

    @dataclasses.dataclass
    class Stage:
        f: typing.Callable
        inq: asyncio.Queue = dataclasses.field(default_factory=asyncio.Queue)
        n: int = 1

    async def run(stages, items):
        outq = asyncio.Queue()
        qs = [s.inq for s in stages] + [outq]

        async def w(s, i, nxt):
            while (x := await s.inq.get()) is not Ellipsis:
                await nxt.put(await s.f(x))
            await s.inq.put(...)

        async with asyncio.TaskGroup() as tg:
            groups = [[tg.create_task(w(s, i, qs[k + 1])) for i in range(s.n)] for k, s in enumerate(stages)]
            for x in items:
                await qs[0].put(x)
            for k, g in enumerate(groups):
                await qs[k].put(...)
                await asyncio.gather(*g)
        return [outq.get_nowait() for _ in range(outq.qsize())]

    async def sq(x):
        await asyncio.sleep(0)
        return x * x

    async def st(x):
        return str(x)

    print(sorted(await run([Stage(sq, n=3), Stage(st)], range(6)), key=int))

    async def ticker(n, every=0):
        for i in range(n):
            yield i
            await asyncio.sleep(every)

    async def zip_async(*its):
        its = [aiter(i) for i in its]
        while True:
            try:
                yield tuple(await asyncio.gather(*(anext(i) for i in its)))
            except StopAsyncIteration:
                return

    print([p async for p in zip_async(ticker(3), ticker(5))])

    async def debounce(it, key):
        last = None
        async for x in it:
            if key(x) != last:
                last = key(x)
                yield x

    print([x async for x in debounce(ticker(7), lambda x: x // 3)])


asyncio.run(main())
