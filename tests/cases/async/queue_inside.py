"""What programs do with the inside of queues and streams: `_queue`, `_unfinished_tasks`, `_maxsize`, `reader._limit`."""

import asyncio
import collections
import heapq


class Unique(asyncio.Queue):
    def _init(self, maxsize):
        self._queue = []
        self.seen = set()

    def _put(self, item):
        if item not in self.seen:
            self.seen.add(item)
            self._queue.append(item)

    def _get(self):
        return self._queue.pop(0)


class Counting(asyncio.PriorityQueue):
    def __init__(self):
        super().__init__()
        self.puts = 0

    def _put(self, item):
        self.puts += 1
        super()._put(item)


async def plain():
    queue = asyncio.Queue()
    for n in range(5):
        queue.put_nowait(n)
    print(queue._queue, queue._queue[0], list(queue._queue), len(queue._queue))
    print(await queue.get(), queue.qsize(), queue)
    queue._queue.appendleft("first")
    print(await queue.get(), queue._queue)
    queue._queue.clear()
    queue._unfinished_tasks = 0
    queue._finished.set()
    print(queue.empty(), queue)
    await queue.join()
    getter = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    queue.put_nowait("late")
    print(await getter, queue.full(), queue._queue)


async def resized():
    queue = asyncio.Queue(maxsize=1)
    queue.put_nowait(1)
    queue._maxsize = 3
    queue.put_nowait(2)
    print(queue.maxsize, queue._maxsize, queue.full(), queue.qsize())
    queue.put_nowait(3)
    try:
        queue.put_nowait(4)
    except asyncio.QueueFull:
        print("full")


async def ordered():
    heap = asyncio.PriorityQueue()
    stack = asyncio.LifoQueue()
    for n in (5, 1, 4, 2, 3):
        await heap.put((n, str(n)))
        await stack.put(n)
    print(heap._queue[0], stack._queue[-1], stack._queue)
    heap._queue.remove((4, "4"))
    heapq.heapify(heap._queue)
    await heap.put((0, "0"))
    print([(await heap.get())[0] for _ in range(heap.qsize())])
    print([await stack.get() for _ in range(stack.qsize())])


async def replaced():
    queue = asyncio.Queue()
    queue.put_nowait("old")
    queue._queue = collections.deque(["new", "newer"])
    queue.put_nowait("newest")
    print(queue.qsize(), [queue.get_nowait() for _ in range(queue.qsize())])


async def reader():
    stream = asyncio.StreamReader(limit=4)
    stream.feed_data(b"a line that is long\n")
    stream._limit = 100
    print(await stream.readline(), stream)


async def own():
    unique = Unique()
    for n in (1, 2, 2, 1, 3):
        unique.put_nowait(n)
    print(unique._queue, unique.qsize(), await unique.get(), unique)
    counting = Counting()
    for n in (3, 1, 2):
        counting.put_nowait(n)
    print(counting._queue[0], counting.puts, await counting.get(), counting._queue, counting.puts)


asyncio.run(plain())
asyncio.run(resized())
asyncio.run(ordered())
asyncio.run(replaced())
asyncio.run(reader())
asyncio.run(own())
