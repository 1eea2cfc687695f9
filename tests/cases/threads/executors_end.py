"""Executors: shutdown, cancelling, broken ones, errors of callbacks and results."""

import concurrent.futures as cf, threading, time


def w(n):
    time.sleep(n * 0.04)
    return n


with cf.ThreadPoolExecutor(2, thread_name_prefix="pool") as ex:
    fs = [ex.submit(w, n) for n in (3, 1, 2)]
    print([f.result() for f in fs], ex.submit(lambda: threading.current_thread().name.split("_")[0]).result())
try:
    ex.submit(w, 1)
except RuntimeError as e:
    print(e)
ex = cf.ThreadPoolExecutor(1)
gate = threading.Event()
f1 = ex.submit(gate.wait)
f2 = ex.submit(w, 1)
f3 = ex.submit(w, 2)
print(f1.running(), f2.running(), f2.cancel(), f2.cancelled(), f1.cancel())
ex.shutdown(wait=False, cancel_futures=True)
print(f3.cancelled(), f1.done())
gate.set()
print(f1.result())
try:
    f2.result()
except cf.CancelledError as e:
    print("cancelled", repr(e))
ex = cf.ThreadPoolExecutor(1, initializer=lambda: 1 / 0)
f = ex.submit(w, 1)
try:
    f.result()
except cf.BrokenExecutor as e:
    print(type(e).__name__, e)
try:
    ex.submit(w, 1)
except cf.BrokenExecutor as e:
    print(type(e).__name__, e)
ex = cf.ThreadPoolExecutor(3)
first, last = threading.Event(), threading.Event()


def after(door, n):
    door.wait()
    return n


fs = [ex.submit(after, last, 3), ex.submit(after, first, 1)]
first.set()
came = cf.as_completed(fs)
print(next(came).result())
last.set()
print(next(came).result())
last.clear()
d, n = cf.wait([ex.submit(w, 1), ex.submit(after, last, 9)], return_when=cf.FIRST_COMPLETED)
print(len(d), len(n))
last.set()
try:
    list(ex.map(lambda x: 1 // x, [1, 0, 2]))
except ZeroDivisionError as e:
    print(e)
f = ex.submit(w, 5)
try:
    f.result(timeout=0.001)
except TimeoutError as e:
    print("timeout", type(e) is cf.TimeoutError)
f.add_done_callback(lambda f: print("cb", f.result()))
f.result()


def bad(f):
    raise KeyError("in callback")


f = cf.Future()
f.set_running_or_notify_cancel()
f.set_result(1)
print(str(f).split(" ", 3)[3:])
try:
    f.set_result(2)
except cf.InvalidStateError as e:
    print(type(e).__name__)
ex.shutdown()
ex.shutdown()
for args in ((0,), (-1,)):
    try:
        cf.ThreadPoolExecutor(*args)
    except ValueError as e:
        print(e)
