"""Timer: fires once, can be cancelled, is a thread."""

import threading
import time

log = []
start = time.monotonic()
first = threading.Timer(0.3, log.append, args=["late"])
second = threading.Timer(0.005, lambda word, times=1: log.append(word * times), ["early"], {"times": 2})
third = threading.Timer(5, log.append, args=("never",))
for t in (first, second, third):
    t.start()
print(third.is_alive(), third.interval, third.args)
third.cancel()
for t in (first, second, third):
    t.join()
print(log, time.monotonic() - start < 2)


def repeat(n):
    print("repeat", n)
    if n:
        again = threading.Timer(0.001, repeat, [n - 1])
        again.start()
        again.join()


repeat(3)
