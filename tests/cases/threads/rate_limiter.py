"""A token bucket that a timer thread refills; callers wait for tokens; a decorator and a context manager around it."""

import contextlib
import functools
import threading
import time


class RateLimiter:
    def __init__(self, rate, interval):
        self.rate = rate
        self.interval = interval
        self.tokens = threading.Semaphore(rate)
        self.stop = threading.Event()
        self.refills = 0
        self.thread = threading.Thread(target=self._refill, daemon=True)
        self.thread.start()

    def _refill(self):
        while not self.stop.wait(self.interval):
            self.refills += 1
            missing = self.rate - self.tokens._value
            if missing > 0:
                self.tokens.release(missing)

    def limit(self, f):
        @functools.wraps(f)
        def wrapper(*args, **kwargs):
            self.tokens.acquire()
            return f(*args, **kwargs)

        return wrapper

    def close(self):
        self.stop.set()
        self.thread.join()

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()


calls = []
lock = threading.Lock()
with RateLimiter(2, 0.005) as limiter:

    @limiter.limit
    def call(n):
        """Notes a call."""
        with lock:
            calls.append(n)
        return n

    threads = [threading.Thread(target=call, args=(n,)) for n in range(7)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(sorted(calls), limiter.refills >= 2, call.__name__, call.__doc__)
print(limiter.thread.is_alive())


@contextlib.contextmanager
def timed(name):
    start = time.monotonic()
    yield name
    print(name, time.monotonic() - start >= 0.002)


def job():
    with timed("job") as n, lock:
        time.sleep(0.003)
        return n


t = threading.Thread(target=job)
t.start()
t.join()
