"""time: clocks that never go backwards and sleep; only orders and differences are printed."""
import time
from time import monotonic, perf_counter

first = monotonic()
print(monotonic() >= first, perf_counter() <= perf_counter(), time.time() > 1_600_000_000, type(time.time()).__name__)
start = time.perf_counter()
time.sleep(0.01)
elapsed = time.perf_counter() - start
print(elapsed >= 0.01, elapsed < 5, time.sleep(0))
print(type(time.time_ns()).__name__, time.monotonic_ns() > 0, time.process_time() >= 0)
try:
    time.sleep(-1)
except ValueError as error:
    print(error)
try:
    time.sleep("x")
except TypeError as error:
    print(error)


def timed(function):
    def wrapper(*args):
        before = time.time()
        result = function(*args)
        taken = time.time() - before
        print(f"{function.__name__} took {'no time' if taken < 5 else 'long'}")
        return result

    return wrapper


@timed
def work(n):
    return sum(range(n))


print(work(1000))
