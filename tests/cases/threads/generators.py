"""Generators and context managers whose bodies wait, in threads and on the main thread; recursion, comprehensions, partials."""

import contextlib
import functools
import queue
import threading
import time

lock = threading.Lock()


def items(q):
    while (item := q.get()) is not None:
        yield item


@contextlib.contextmanager
def holding(name):
    lock.acquire()
    try:
        time.sleep(0.002)
        yield name
    finally:
        lock.release()


def consume(q, out):
    for item in items(q):
        with holding("consume"):
            out.append(item)
    out.append("end")


inbox, out = queue.Queue(), []
t = threading.Thread(target=consume, args=(inbox, out))
t.start()
for n in range(3):
    inbox.put(n)
    with holding("main") as name:
        out.append(name)
inbox.put(None)
t.join()
print([x for x in out if isinstance(x, int)], out.count("main"), out[-1])


def slow_range(n):
    for i in range(n):
        time.sleep(0.001)
        yield i


def tree(depth):
    """Recursion that waits at the bottom."""
    if depth == 0:
        time.sleep(0.001)
        return 1
    return tree(depth - 1) + tree(depth - 1)


def work(label):
    total = 0
    for i in slow_range(3):
        total += i
    it = slow_range(2)
    first = next(it)
    squares = [x * x for x in slow_range(3)]
    with contextlib.suppress(ValueError), holding(label):
        raise ValueError
    print(label, total, first, squares, tree(3), lock.locked())


threads = [threading.Thread(target=functools.partial(work, name)) for name in ("a", "b")]
for t in threads:
    t.start()
    t.join()
print(list(slow_range(3)), sum(slow_range(4)))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        time.sleep(0.001)
        self.n -= 1
        return self.n


class Resource:
    log: list = []  # noqa: RUF012 - shared on purpose

    def __enter__(self):
        time.sleep(0.001)
        self.log.append("in")
        return self

    def __exit__(self, kind, value, traceback):
        time.sleep(0.001)
        self.log.append(kind and kind.__name__)
        return True


def use():
    print([n + 0 for n in Countdown(3)])
    with Resource():
        raise KeyError(1)
    with Resource() as r:
        r.log.append("body")
    try:
        time.sleep(0.001)
        raise LookupError("here")
    except LookupError as e:
        time.sleep(0.001)
        print("handled", e, Resource.log)
    finally:
        time.sleep(0.001)
        print("finally")


t = threading.Thread(target=use)
t.start()
t.join()


def retry(times):
    def decorate(f):
        @functools.wraps(f)
        def wrapper(*args, **kwargs):
            for attempt in range(times):
                try:
                    return f(*args, attempt=attempt, **kwargs)
                except ConnectionError as e:
                    time.sleep(0.001)
                    print("retry", attempt, e)
            return None

        return wrapper

    return decorate


@retry(3)
def flaky(name, attempt):
    time.sleep(0.001)
    if attempt < 2:
        raise ConnectionError(name)
    return f"{name} after {attempt}"


results = []
t = threading.Thread(target=lambda: results.append(flaky("net")))
t.start()
t.join()
print(results)
