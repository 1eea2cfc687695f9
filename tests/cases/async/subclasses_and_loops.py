"""Subclasses of Task, Future and Queue, awaitables by hand, runners, loops without asyncio.run."""

import asyncio


class MyErr(Exception):
    pass


async def bad():
    raise MyErr("boom")


async def sleeper():
    await asyncio.sleep(10)  # on one line: where it is suspended is where it was defined


class MyTask(asyncio.Task):
    def cancel(self, msg=None):
        print("my cancel")
        return super().cancel(msg)


class MyFuture(asyncio.Future):
    def __init__(self, tag, **kw):
        super().__init__(**kw)
        self.tag = tag


async def main2():
    loop = asyncio.get_running_loop()
    t = MyTask(sleeper(), loop=loop, name="mine")
    print(t)
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("ok", t.cancelled())
    f = MyFuture("tag", loop=loop)
    loop.call_soon(f.set_result, 42)
    print(await f, f.tag)

    class Aw:
        def __await__(self):
            yield from asyncio.sleep(0).__await__()
            return "aw"

    print(await Aw(), await asyncio.gather(Aw(), Aw()))

    class Q(asyncio.Queue):
        def _init(self, maxsize):
            self._queue = []

        def _put(self, item):
            self._queue.append(item)

        def _get(self):
            return self._queue.pop()

    q = Q()
    for i in range(3):
        await q.put(i)
    print([await q.get() for _ in range(3)])
    pq = asyncio.PriorityQueue()
    for x in [(3, "c"), (1, "a"), (2, "b"), (1, "z")]:
        pq.put_nowait(x)
    print([pq.get_nowait() for _ in range(4)])
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(asyncio.sleep(0, "r"), name="x")
        print(a.get_name())
    print(a.result(), tg)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad())
            await sleeper()
    except* MyErr as eg:
        print(eg, eg.exceptions)


asyncio.run(main2(), debug=False)
with asyncio.Runner() as r:
    print(r.run(asyncio.sleep(0, "a")), r.run(asyncio.sleep(0, "b")))
    print(r.get_loop())
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(loop.run_until_complete(asyncio.sleep(0, 5)), loop.is_running(), loop.is_closed())
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
print(loop.is_closed())
print(loop)
try:
    c = asyncio.sleep(0)
    loop.run_until_complete(c)
except RuntimeError as e:
    print(e)
c.close()
asyncio.set_event_loop(None)
