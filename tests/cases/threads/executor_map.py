"""ThreadPoolExecutor as people use it: map, submit, with, names of workers, results in order."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor


def square(n):
    time.sleep(0.01 / (n + 1))
    return n * n


def boom(n):
    if n == 2:
        raise ValueError(f"bad {n}")
    return n


with ThreadPoolExecutor(max_workers=3) as pool:
    print(list(pool.map(square, range(6))))
    print([f.result() for f in [pool.submit(square, n) for n in (3, 4)]])
    for pair in pool.map(lambda a, b: (a, b), "abc", [1, 2]):
        print(pair)
    results = pool.map(boom, range(4))
    print(next(results), next(results))
    try:
        next(results)
    except ValueError as e:
        print("raised", e)
    print(list(results))
    future = pool.submit(boom, 2)
    print(repr(future.exception()), future.done(), future.cancelled(), future.running())
try:
    pool.submit(square, 1)
except RuntimeError as e:
    print(e)


def name():
    return threading.current_thread().name


with ThreadPoolExecutor(2, thread_name_prefix="crew") as pool:
    print(pool.submit(name).result(), pool._max_workers)
with ThreadPoolExecutor(max_workers=1) as pool:
    print(pool.submit(name).result())

ready = []
with ThreadPoolExecutor(2, initializer=ready.append, initargs=("set up",)) as pool:
    print(pool.submit(lambda: len(ready) > 0).result())
for bad in (lambda: ThreadPoolExecutor(0), lambda: ThreadPoolExecutor(1, initializer=3)):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


def nested(pool):
    return pool.submit(square, 5).result() + 1


with ThreadPoolExecutor(2) as pool:
    print(pool.submit(nested, pool).result(timeout=5))
