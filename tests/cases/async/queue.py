"""Queue: bounded producer and consumer, join and task_done, nowait errors, sizes."""

import asyncio


async def producer(queue, name, count):
    for i in range(count):
        await queue.put(f"{name}{i}")
        print("put", name, i, queue.qsize())
    print(name, "produced all")


async def consumer(queue, name):
    while True:
        item = await queue.get()
        print(name, "got", item)
        await asyncio.sleep(0)
        queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    print(queue.empty(), queue.full(), queue.maxsize)
    consumers = [asyncio.create_task(consumer(queue, f"c{i}")) for i in range(2)]
    await asyncio.gather(producer(queue, "p", 4), producer(queue, "q", 3))
    await queue.join()
    for task in consumers:
        task.cancel()
    print(await asyncio.gather(*consumers, return_exceptions=True))
    small = asyncio.Queue(1)
    small.put_nowait("x")
    try:
        small.put_nowait("y")
    except asyncio.QueueFull as error:
        print("full", repr(error), small.full())
    print(small.get_nowait())
    try:
        small.get_nowait()
    except asyncio.QueueEmpty as error:
        print("empty", repr(error))
    small.task_done()
    try:
        small.task_done()
    except ValueError as error:
        print(error)
    heap = asyncio.PriorityQueue()
    for item in ((3, "c"), (1, "a"), (2, "b")):
        heap.put_nowait(item)
    print([heap.get_nowait() for _ in range(3)])
    stack = asyncio.LifoQueue()
    for item in "xyz":
        await stack.put(item)
    print([await stack.get() for _ in range(3)])
    try:
        await asyncio.wait_for(queue.get(), 0.001)
    except TimeoutError:
        print("nothing came")
    queue.put_nowait("later")
    print(await queue.get())


asyncio.run(main())
