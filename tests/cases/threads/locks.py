"""Lock, RLock, Semaphore, Event, Condition and Barrier: results, errors, timeouts."""

import threading
import time

lock = threading.Lock()
print(lock.acquire(), lock.locked(), lock.acquire(False), lock.acquire(timeout=0.01), repr(lock)[:8])
lock.release()
for f in (
    lock.release,
    threading.RLock().release,
    threading.Condition().wait,
    threading.Condition().notify,
    lambda: threading.Semaphore(-1),
    lambda: lock.acquire(False, 1),
    lambda: lock.acquire(True, -2),
    lambda: threading.Semaphore().acquire(False, 1),
    lambda: threading.BoundedSemaphore(1).release(),
    lambda: threading.Semaphore().release(0),
):
    try:
        f()
    except (RuntimeError, ValueError) as e:
        print(type(e).__name__, e)

r = threading.RLock()
with r, r:
    print(repr(r).split(" owner")[0], "count=2" in repr(r))


def other():
    print("other gets the rlock:", r.acquire(blocking=False))


with r:
    t = threading.Thread(target=other)
    t.start()
    t.join()

event = threading.Event()
print(event.is_set(), event.wait(0.001))
event.set()
print(event.is_set(), event.wait(), event.wait(1))
event.clear()
print(event.is_set())

sem = threading.Semaphore(2)
print(sem.acquire(), sem.acquire(), sem.acquire(blocking=False), sem.acquire(timeout=0.01))
sem.release(2)
active = peak = 0


def limited(i):
    global active, peak
    with sem:
        active += 1
        peak = max(peak, active)
        time.sleep(0.003)
        active -= 1


threads = [threading.Thread(target=limited, args=(i,)) for i in range(6)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("peak", peak)

cond = threading.Condition()
stock = []
served = []


def taker(n):
    with cond:
        ok = cond.wait_for(lambda: len(stock) >= n, timeout=5)
        print("taker", n, ok, len(stock))
        served.append(n)


takers = [threading.Thread(target=taker, args=(n,)) for n in (1, 2, 3)]
for t in takers:
    t.start()
for i in range(3):
    time.sleep(0.005)
    with cond:
        stock.append(i)
        cond.notify_all()
    while len(served) <= i:
        time.sleep(0.001)
for t in takers:
    t.join()
with cond:
    print(cond.wait(0.001), cond.wait_for(lambda: False, 0.002))

barrier = threading.Barrier(3, action=lambda: print("all here"))
order = []


def meet(i):
    for _ in range(2):
        index = barrier.wait()
        order.append(index)


threads = [threading.Thread(target=meet, args=(i,)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(order), barrier.n_waiting, barrier.parties, barrier.broken)
alone = threading.Barrier(2)
try:
    alone.wait(0.001)
except threading.BrokenBarrierError as e:
    print("broken", repr(e), alone.broken)
alone.reset()
print(alone.broken)
