"""Queue, LifoQueue, PriorityQueue and SimpleQueue: order, bounds, errors, attributes, hooks of a subclass."""

import queue
import threading
import time

q = queue.Queue(2)
q.put(1)
q.put_nowait(2)
print(q.full(), q.qsize(), q.maxsize)
for f in (lambda: q.put(3, block=False), lambda: q.put(3, timeout=0.005), lambda: q.put_nowait(3)):
    try:
        f()
    except queue.Full as e:
        print("full", repr(e))
print(q.get(), q.get(timeout=1), q.empty())
for f in (q.get_nowait, lambda: q.get(False), lambda: q.get(timeout=0.005)):
    try:
        f()
    except queue.Empty as e:
        print("empty", repr(e))
for bad in (lambda: q.get(timeout=-1), lambda: queue.SimpleQueue().get(timeout=-1)):
    try:
        bad()
    except ValueError as e:
        print(e)
q.task_done()
q.task_done()
try:
    q.task_done()
except ValueError as e:
    print(e)
q.join()

lifo, heap, simple = queue.LifoQueue(), queue.PriorityQueue(), queue.SimpleQueue()
for n in (3, 1, 2):
    lifo.put(n)
    heap.put((n, str(n)))
    simple.put(n)
print([lifo.get() for _ in range(3)], [heap.get() for _ in range(3)], [simple.get() for _ in range(3)])
print(simple.empty(), simple.qsize(), heap.queue, lifo.queue)


class Unique(queue.Queue):
    def _init(self, maxsize):
        self.queue = []
        self.seen = set()

    def _put(self, item):
        if item not in self.seen:
            self.seen.add(item)
            self.queue.append(item)

    def _get(self):
        return self.queue.pop(0)

    def _qsize(self):
        return len(self.queue)


u = Unique()
for word in "abracadabra":
    u.put(word)
print(u.qsize(), [u.get() for _ in range(u.qsize())])

r = queue.Queue()
with r.mutex:
    r.queue.append("by hand")
print(r.get_nowait(), r.unfinished_tasks)


def echo(inbox, outbox):
    for item in iter(inbox.get, None):
        outbox.put(item * 2)
    outbox.put("end")


inbox, outbox = queue.SimpleQueue(), queue.Queue()
t = threading.Thread(target=echo, args=(inbox, outbox))
t.start()
for n in range(3):
    inbox.put(n)
    time.sleep(0.001)
inbox.put(None)
t.join()
print(list(outbox.queue))
