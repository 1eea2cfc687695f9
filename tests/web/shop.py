"""A shop, to be called from JavaScript."""

import asyncio
import time
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class Item:
    """Something that is sold."""

    name: str
    price: float
    tags: list[str] = field(default_factory=list)


log = []


def echo(value):
    """Gives back what it is given."""
    return value


def kind(value) -> str:
    return repr(value)


def scale(x: float, *, by: float = 2.0) -> float:
    return x * by


def total(items: list[Item]) -> float:
    """The sum of the prices."""
    return sum(item.price for item in items)


def cheapest(items: list[Item]) -> Item | None:
    return min(items, key=lambda i: i.price, default=None)


def fail(n: int) -> int:
    return 10 // n


def nap() -> None:
    time.sleep(0.1)


async def later(value, delay: float = 0.01):
    """Gives the value after a while."""
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        log.append("cancelled")
        raise
    return value


async def both(a: int, b: int) -> list[int]:
    return await asyncio.gather(later(a), later(b))


async def fail_later() -> None:
    await asyncio.sleep(0)
    raise LookupError("not there")


def get_log() -> list[str]:
    return log


def start() -> None:
    asyncio.get_running_loop().create_task(background())


async def background():
    await asyncio.sleep(0.01)
    log.append("background")


def big(n: int) -> int:
    return 2**n


def count(end: int) -> Iterator[int]:
    """Counts, and says when nobody listens any more."""
    try:
        yield from range(end)
    finally:
        log.append(f"counted to {end}")


def average() -> Generator[float, float | None, str]:
    """The average of what it is sent."""
    numbers = []
    mean = 0.0
    while (number := (yield mean)) is not None:
        numbers.append(number)
        mean = sum(numbers) / len(numbers)
    return f"{len(numbers)} numbers"


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def unruly(n: int) -> Iterator[object]:
    yield n
    yield object() if n else 10 // n


async def ticks(end: int, delay: float = 0.001) -> AsyncIterator[Item]:
    """Items after a while each."""
    try:
        for n in range(end):
            await asyncio.sleep(delay)
            yield Item(f"tick {n}", n)
    finally:
        await asyncio.sleep(0)
        log.append(f"ticked to {end}")


async def echoes():
    heard = None
    while heard != "end":
        heard = yield heard
    raise LookupError("no more")


@contextmanager
def managed():
    yield


asyncio.run(asyncio.sleep(0))  # leaves no current loop: what JavaScript calls has one all the same
print("loaded as", __name__)
if __name__ == "__main__":
    print(asyncio.run(both(1, 2)))
