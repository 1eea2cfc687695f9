"""`timeit` of callables, with a clock of the program's own."""

import timeit
from timeit import default_timer as timer, Timer, repeat

ticks = iter(range(0, 10**6, 2))
log = []


def clock():
    return next(ticks)


def work():
    log.append("w")


print(timeit.timeit(work, number=3, timer=clock), log)
print(timeit.repeat(work, lambda: log.append("s"), clock, 2, 1), log)
t = Timer(work, timer=clock)
print(t.timeit(2), t.repeat(repeat=2, number=1), t.timer is clock, len(log))
print(
    repeat(timer=clock, repeat=3, number=5),
    timeit.default_number,
    timeit.default_repeat,
    timeit.default_timer is timer,
)
slow = iter(range(0, 10**9, 1))
print(Timer(timer=lambda: next(slow)).autorange(print))
for bad in (lambda: Timer(3), lambda: Timer("pass", 4)):
    try:
        bad()
    except ValueError as e:
        print(e)
start = timer()
print(type(timer() - start).__name__, timeit.timeit(lambda: sum(range(10)), number=10) >= 0)


def fails():
    raise KeyError("x")


try:
    timeit.timeit(fails, number=1)
except KeyError as e:
    print(repr(e))
import gc

print(gc.isenabled())
