"""Coroutine methods of asyncio's own classes that are awaited where they are called: with and without waiting, shadowed, failing."""

import asyncio

trace = []


async def tell(name, steps):
    for step in range(steps):
        trace.append(f"{name}{step}")
        await asyncio.sleep(0)


async def order():
    """What need not wait makes no hop."""
    beside = asyncio.create_task(tell("t", 12))
    free, few, event, queue = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Queue(2)
    event.set()
    changed = asyncio.Condition()
    for turn in range(3):
        trace.append(f"turn{turn}")
        async with free:
            trace.append("lock")
        async with few, changed:
            trace.append("both")
        trace.append(await event.wait())
        await queue.put(turn)
        trace.append(await queue.get())
        trace.append(await free.acquire())
        free.release()
        trace.append(await few.acquire())
        few.release()
        await asyncio.sleep(0)
    await beside
    print(trace)


async def waiting():
    """The same places wait later on, with others in between."""
    queue, guard = asyncio.Queue(1), asyncio.Lock()

    async def produce():
        for i in range(6):
            async with guard:
                await queue.put(i)
                trace.append(f"put {i}")
                if i % 3 == 2:
                    await asyncio.sleep(0)

    async def consume(name):
        while True:
            item = await queue.get()
            async with guard:
                trace.append(f"{name} got {item}")
            queue.task_done()

    trace.clear()
    consumers = [asyncio.create_task(consume(name)) for name in "ab"]
    await asyncio.gather(produce(), tell("w", 4))
    await queue.join()
    for consumer in consumers:
        consumer.cancel()
    print(await asyncio.gather(*consumers, return_exceptions=True))
    print(trace)


class Loud(asyncio.Queue):
    def _get(self):
        item = super()._get()
        print("takes", item)
        return item


class Counted(asyncio.Lock):
    count = 0

    async def acquire(self):
        self.count += 1
        return await super().acquire()


class Own:
    def get(self):
        return asyncio.sleep(0, "own")


async def kinds():
    """One place meets many classes."""
    filled = []
    for kind in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue, Loud, asyncio.Queue):
        queue = kind()
        for item in (2, 3, 1):
            await queue.put(item)
        filled.append(queue)
    shadowed = asyncio.Queue()
    shadowed.get = lambda: asyncio.sleep(0, "shadow")
    for turn in range(2):
        for queue in [*filled, Own(), shadowed]:
            print(turn, type(queue).__name__, await queue.get())
    counted = Counted()
    for lock in (
        asyncio.Lock(),
        counted,
        asyncio.Lock(),
        counted,
        asyncio.Semaphore(),
        asyncio.BoundedSemaphore(),
    ):
        async with lock as entered:
            print(type(lock).__name__, entered, lock.locked())
        print(await lock.acquire(), lock.locked(), counted.count)
        lock.release()


async def nested():
    inner, outer = asyncio.Queue(), asyncio.Queue()
    for _ in range(2):
        await inner.put("deep")
        await outer.put(inner)
        await outer.put(await (await outer.get()).get())
        print(await outer.get(), [await each.put(i) for i, each in enumerate((inner, outer))])
        print([await inner.get(), await outer.get()])

    async def items(lock):
        for i in range(3):
            async with lock:
                yield i

    print([i async for i in items(asyncio.Lock())])


async def failing():
    lock, few, queue = asyncio.Lock(), asyncio.BoundedSemaphore(), asyncio.Queue()
    for _ in range(2):
        try:
            async with lock:
                lock.release()
        except RuntimeError as e:
            print(repr(e), repr(e.__context__))
        try:
            async with few:
                few.release()
        except ValueError as e:
            print(repr(e))
        try:
            async with lock:
                raise KeyError("inside")
        except KeyError as e:
            print(repr(e), lock.locked())
        try:
            async with lock:
                try:
                    1 / 0
                finally:
                    lock.release()
        except RuntimeError as e:
            print(repr(e), repr(e.__context__))
        try:
            await queue.put()
        except TypeError as e:
            print(e)
        try:
            await queue.get(1)
        except TypeError as e:
            print(e)
        try:
            await lock.release()
        except RuntimeError as e:
            print(e)
    print(lock.locked(), few.locked(), queue.qsize())


async def with_arguments_that_run():
    """The method is looked up before its arguments are evaluated."""
    queue, full, said = asyncio.Queue(), asyncio.Queue(1), []

    def made(item):
        said.append(f"made {item}")
        if item == 2:
            queue.put = None
        return item

    async def empty():
        await asyncio.sleep(0)
        said.append(await full.get())

    beside = asyncio.create_task(empty())
    for item in range(3):
        await queue.put(made(item))
        said.append(queue.qsize())
    await full.put(made("first"))
    await full.put(made("second"))
    said.append(full.qsize())
    await beside
    said.append(await full.get())
    for wrong in range(2):
        try:
            await queue.put(made(wrong), made(wrong))
        except TypeError as e:
            said.append(str(e))
        try:
            await full.put(item=made(wrong + 10))
            await full.get()
        except TypeError as e:
            said.append(str(e))
    print(said)


class Plain(asyncio.Queue):
    pass


class Door(asyncio.Lock):
    pass


async def replaced():
    """A derived class gets another method while the program runs."""
    queue, door = Plain(), Door()

    async def get(self):
        return "replaced"

    async def enter(self):
        return "entered"

    for turn in range(4):
        await queue.put(turn)
        if turn == 2:
            Plain.get = get
            Door.__aenter__ = enter
            await door.acquire()
        print(await queue.get())
        if turn < 3:
            async with door as entered:
                print(entered)


async def main():
    for part in (order, waiting, kinds, nested, failing, with_arguments_that_run, replaced):
        print(part.__name__)
        await part()


asyncio.run(main())
