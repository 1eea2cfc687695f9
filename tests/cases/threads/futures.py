"""Futures: states, cancelling, callbacks, timeouts, wait and as_completed."""

import concurrent.futures
import threading
import time
from concurrent.futures import (
    ALL_COMPLETED,
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    Future,
    ThreadPoolExecutor,
    as_completed,
    wait,
)

gate = threading.Event()


def hold(n):
    gate.wait()
    return n


with ThreadPoolExecutor(max_workers=1) as pool:
    first, second = pool.submit(hold, 1), pool.submit(hold, 2)
    print(
        first.running(), second.running(), first.cancel(), second.cancel(), second.cancelled(), second.done()
    )
    try:
        first.result(timeout=0.005)
    except concurrent.futures.TimeoutError as e:
        print("timeout", type(e).__name__, TimeoutError is concurrent.futures.TimeoutError)
    try:
        second.result()
    except concurrent.futures.CancelledError as e:
        print("cancelled", repr(e))
    first.add_done_callback(lambda f: print("callback", f.result()))
    second.add_done_callback(lambda f: print("at once", f.cancelled()))
    gate.set()
    print(first.result())

doors = {"slow": threading.Event(), "fast": threading.Event(), "middle": threading.Event()}
in_turn = ["fast", "middle", "slow"]


def work(name):
    doors[name].wait()
    if name == "middle":
        raise KeyError(name)
    return name.upper()


with ThreadPoolExecutor(3) as pool:
    futures = {pool.submit(work, n): n for n in doors}
    doors[in_turn[0]].set()
    for f, following in zip(as_completed(futures), [*in_turn[1:], "slow"]):
        print(futures[f], f.exception() or f.result())
        doors[following].set()
    for door in doors.values():
        door.clear()
    futures = [pool.submit(work, n) for n in doors]
    doors["fast"].set()
    done, pending = wait(futures, return_when=FIRST_COMPLETED)
    print(len(done), len(pending), [f.result() for f in done])
    doors["middle"].set()
    done, pending = wait(futures, return_when=FIRST_EXCEPTION)
    print(len(done), len(pending))
    doors["slow"].set()
    done, pending = wait(futures, timeout=5, return_when=ALL_COMPLETED)
    print(len(done), len(pending), done == set(futures))
    doors["slow"].clear()
    late = pool.submit(work, "slow")
    print(len(wait([late], timeout=0.001).not_done))
    try:
        for _ in as_completed([late], timeout=0.001):
            print("never")
    except TimeoutError as e:
        print(e)
    doors["slow"].set()

by_hand = Future()
print(by_hand.set_running_or_notify_cancel(), by_hand.running())
by_hand.set_result(5)
print(by_hand.result(), by_hand.exception())
for f in (lambda: by_hand.set_result(1), lambda: by_hand.set_exception(ValueError())):
    try:
        f()
    except concurrent.futures.InvalidStateError as e:
        print(str(e).split(" at ")[0])
failed = Future()
failed.set_exception(OSError("disk"))
try:
    failed.result()
except OSError as e:
    print("got", e)


def later(f):
    time.sleep(0.005)
    f.set_result("from a thread")


shared = Future()
t = threading.Thread(target=later, args=(shared,))
t.start()
print(shared.result())
t.join()

pool = ThreadPoolExecutor(1)
gate.clear()
running = pool.submit(hold, 1)
waiting = [pool.submit(hold, n) for n in range(3)]
pool.shutdown(wait=False, cancel_futures=True)
print([f.cancelled() for f in waiting])
gate.set()
print(running.result())


class Inline(concurrent.futures.Executor):
    def submit(self, fn, /, *args, **kwargs):
        f = Future()
        f.set_result(fn(*args, **kwargs))
        return f


with Inline() as inline:
    print(list(inline.map(pow, [2, 3], [3, 2])))
