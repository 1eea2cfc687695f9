"""Token bucket and sliding window rate limiters with a fake clock (fully typed)."""
from __future__ import annotations

from collections import deque
from typing import Protocol


class Clock:
    def __init__(self) -> None:
        self.now: float = 0.0

    def time(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += seconds


class Limiter(Protocol):
    def allow(self, cost: int = 1) -> bool: ...


class TokenBucket:
    def __init__(self, clock: Clock, rate: float, capacity: int) -> None:
        self.clock = clock
        self.rate = rate
        self.capacity = capacity
        self.tokens: float = float(capacity)
        self.updated: float = clock.time()

    def refill(self) -> None:
        now = self.clock.time()
        self.tokens = min(float(self.capacity), self.tokens + (now - self.updated) * self.rate)
        self.updated = now

    def allow(self, cost: int = 1) -> bool:
        self.refill()
        if self.tokens >= cost:
            self.tokens -= cost
            return True
        return False


class SlidingWindow:
    def __init__(self, clock: Clock, limit: int, window: float) -> None:
        self.clock = clock
        self.limit = limit
        self.window = window
        self.events: deque[float] = deque()

    def allow(self, cost: int = 1) -> bool:
        now = self.clock.time()
        while self.events and self.events[0] <= now - self.window:
            self.events.popleft()
        if len(self.events) + cost > self.limit:
            return False
        self.events.extend([now] * cost)
        return True


class Api:
    def __init__(self, limiter: Limiter) -> None:
        self.limiter = limiter
        self.served = 0
        self.rejected = 0

    def request(self, user: str, cost: int = 1) -> str:
        if self.limiter.allow(cost):
            self.served += 1
            return f"200 {user}"
        self.rejected += 1
        return f"429 {user}"


def simulate(name: str, clock: Clock, api: Api, script: list[tuple[float, str, int]]) -> dict[str, int]:
    print(f"--- {name}")
    for delay, user, cost in script:
        clock.advance(delay)
        print(f"t={clock.time():5.2f} {api.request(user, cost)}")
    return {"served": api.served, "rejected": api.rejected}


SCRIPT: list[tuple[float, str, int]] = [
    (0.0, "ann", 1), (0.1, "ann", 1), (0.1, "bob", 1), (0.0, "bob", 1), (0.5, "cy", 2),
    (1.0, "ann", 1), (0.25, "bob", 3), (2.0, "cy", 3), (0.0, "dee", 1), (0.75, "dee", 1),
]


def main() -> None:
    clock = Clock()
    print(simulate("token bucket", clock, Api(TokenBucket(clock, 2.0, 3)), SCRIPT))
    clock = Clock()
    print(simulate("sliding window", clock, Api(SlidingWindow(clock, 3, 1.0)), SCRIPT))


main()
