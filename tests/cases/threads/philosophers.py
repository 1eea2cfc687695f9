"""Dining philosophers who take the lower fork first, and a readers-writers lock on a condition."""

import threading
import time

forks = [threading.Lock() for _ in range(5)]
meals = [0] * 5


def philosopher(i):
    left, right = sorted((i, (i + 1) % 5))
    for _ in range(4):
        with forks[left]:
            time.sleep(0.0005)
            with forks[right]:
                meals[i] += 1
                time.sleep(0.0005)


threads = [threading.Thread(target=philosopher, args=(i,)) for i in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(meals, any(f.locked() for f in forks))


class ReadWriteLock:
    def __init__(self):
        self._ready = threading.Condition(threading.Lock())
        self._readers = 0
        self.most = 0

    def acquire_read(self):
        with self._ready:
            self._readers += 1
            self.most = max(self.most, self._readers)

    def release_read(self):
        with self._ready:
            self._readers -= 1
            if self._readers == 0:
                self._ready.notify_all()

    def acquire_write(self):
        self._ready.acquire()
        while self._readers > 0:
            self._ready.wait()

    def release_write(self):
        self._ready.release()


rw = ReadWriteLock()
shared = {"version": 0}
reads = []


def reader(n):
    for _ in range(3):
        rw.acquire_read()
        version = shared["version"]
        time.sleep(0.001)
        reads.append(shared["version"] == version)
        rw.release_read()
        time.sleep(0.0005)


def writer():
    for _ in range(3):
        time.sleep(0.001)
        rw.acquire_write()
        shared["version"] += 1
        rw.release_write()


threads = [threading.Thread(target=reader, args=(n,)) for n in range(3)] + [threading.Thread(target=writer)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(all(reads), len(reads), shared, rw.most >= 2)
