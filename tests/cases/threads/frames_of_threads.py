"""A program that keeps frames (it asks for the current task) and has threads whose functions give bools, floats and ints."""

import asyncio
import threading
import warnings

lock = threading.RLock()


def is_even(n: int) -> bool:
    with lock:
        return n % 2 == 0


def half(x: float) -> float:
    with lock:
        return x / 2


def count(items: list) -> int:
    n = 0
    for _ in items:
        with lock:
            n += 1
    return n


def old():
    warnings.warn("old")
    with lock:
        return is_even(3), half(3.0), count([1, 2])


async def main():
    print(asyncio.current_task())
    print(await asyncio.to_thread(is_even, 4), await asyncio.to_thread(half, 5.0))
    print(await asyncio.to_thread(count, [1, 2, 3]))
    print(await asyncio.to_thread(old))
    print(asyncio.current_task())


asyncio.run(main())
thread = threading.Thread(target=lambda: print(old()))
thread.start()
thread.join()
