"""Retries with growing delays, a deadline around it all, and exceptions that keep their causes."""

import asyncio
import random
import time


class Unavailable(Exception):
    """The service did not answer."""


class Service:
    def __init__(self, seed: int, reliability: float) -> None:
        self.random = random.Random(seed)
        self.reliability = reliability
        self.calls = 0

    async def ask(self, question: str) -> str:
        self.calls += 1
        await asyncio.sleep(0.001)
        if self.random.random() > self.reliability:
            raise Unavailable(f"call {self.calls}")
        return question[::-1]


async def with_retries(service: Service, question: str, attempts: int = 4) -> str:
    delay = 0.001
    last: Exception | None = None
    for attempt in range(1, attempts + 1):
        try:
            return await service.ask(question)
        except Unavailable as error:
            print(f"  attempt {attempt} failed ({error}), next in {delay * 1000:g} ms")
            last = error
            await asyncio.sleep(delay)
            delay *= 2
    raise RuntimeError(f"gave up on {question!r} after {attempts}") from last


async def main() -> None:
    for seed, reliability in ((1, 0.2), (2, 0.05), (5, 0.0)):
        service = Service(seed, reliability)
        print(f"service {seed}:")
        try:
            print(" ", await with_retries(service, "stressed"))
        except RuntimeError as error:
            print(f"  {error}; the last: {error.__cause__!r}")
    started = time.monotonic()
    try:
        async with asyncio.timeout(0.02):
            while True:
                await with_retries(Service(5, 1.0), "level")
    except TimeoutError:
        print("the deadline passed in time:", time.monotonic() - started < 1.0)


asyncio.run(main())
