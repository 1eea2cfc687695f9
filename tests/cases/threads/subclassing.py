"""Threads as classes with `run`, with `super().__init__`, with state, and with helpers that wait."""

import threading
import time


class Counter(threading.Thread):
    def __init__(self, name, limit):
        super().__init__(name=name, daemon=True)
        self.limit = limit
        self.total = 0
        self._halt = threading.Event()

    def step(self, i):
        time.sleep(0.001)
        self.total += i

    def run(self):
        for i in range(self.limit):
            if self._halt.is_set():
                print(self.name, "halts")
                return
            self.step(i)
        print(self.name, "finished", self.total)

    def halt(self):
        self._halt.set()


class Loud(Counter):
    def run(self):
        print("before")
        super().run()
        print("after")


a, b = Counter("a", 5), Loud("b", 100_000)
a.start()
a.join()
b.start()
time.sleep(0.005)
b.halt()
b.join()
print(a.total, b.total < 100_000 * 99_999 // 2, isinstance(b, threading.Thread))


class Forgot(threading.Thread):
    def __init__(self):
        pass


try:
    Forgot().start()
except RuntimeError as e:
    print(e)
print(repr(a).startswith("<Counter(a, stopped daemon "))


class Job:
    """A callable instance and bound methods as targets."""

    def __init__(self, n):
        self.n = n
        self.done = threading.Event()

    def __call__(self, add):
        time.sleep(0.002)
        self.n += add
        self.done.set()

    def method(self):
        self.done.wait()
        print("method sees", self.n)


job = Job(40)
threads = [threading.Thread(target=job.method), threading.Thread(target=job, args=(2,))]
for t in threads:
    t.start()
for t in threads:
    t.join()
