"""A circuit breaker with half-open probing, driven by a fake clock (fully typed)."""
from __future__ import annotations

from enum import Enum
from typing import Callable, TypeVar

T = TypeVar("T")


class State(Enum):
    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half-open"


class CircuitOpen(Exception):
    def __init__(self, name: str, remaining: float) -> None:
        super().__init__(f"{name} is open for another {remaining:.1f}s")
        self.remaining = remaining


class ServiceError(Exception):
    pass


class Clock:
    now: float = 0.0


class CircuitBreaker:
    def __init__(self, name: str, clock: Clock, threshold: int = 3, reset_after: float = 10.0, probes: int = 2) -> None:
        self.name = name
        self.clock = clock
        self.threshold = threshold
        self.reset_after = reset_after
        self.probes = probes
        self.state = State.CLOSED
        self.failures = 0
        self.successes = 0
        self.opened_at = 0.0
        self.transitions: list[tuple[float, State, State]] = []

    def _switch(self, state: State) -> None:
        self.transitions.append((self.clock.now, self.state, state))
        self.state = state
        self.failures = 0
        self.successes = 0
        if state is State.OPEN:
            self.opened_at = self.clock.now

    def call(self, function: Callable[[], T]) -> T:
        if self.state is State.OPEN:
            remaining = self.opened_at + self.reset_after - self.clock.now
            if remaining > 0:
                raise CircuitOpen(self.name, remaining)
            self._switch(State.HALF_OPEN)
        try:
            result = function()
        except ServiceError:
            self.on_failure()
            raise
        self.on_success()
        return result

    def on_failure(self) -> None:
        self.failures += 1
        if self.state is State.HALF_OPEN or self.failures >= self.threshold:
            self._switch(State.OPEN)

    def on_success(self) -> None:
        if self.state is State.HALF_OPEN:
            self.successes += 1
            if self.successes >= self.probes:
                self._switch(State.CLOSED)
        else:
            self.failures = 0


class Service:
    def __init__(self, plan: str) -> None:
        self.plan = iter(plan)
        self.calls = 0

    def __call__(self) -> int:
        self.calls += 1
        if next(self.plan, "+") == "-":
            raise ServiceError(f"call {self.calls} failed")
        return self.calls


def main() -> None:
    clock = Clock()
    breaker = CircuitBreaker("billing", clock)
    service = Service("+--+---" + "-" + "++" + "+--")
    steps: list[float] = [0, 1, 1, 1, 1, 1, 1, 1, 3, 8, 1, 12, 1, 1, 1, 1, 1]
    for step in steps:
        clock.now += step
        try:
            outcome = f"ok {breaker.call(service)}"
        except CircuitOpen as error:
            outcome = f"rejected: {error}"
        except ServiceError as error:
            outcome = f"error: {error}"
        print(f"t={clock.now:5.1f} {breaker.state.value:<9} {outcome}")
    for when, old, new in breaker.transitions:
        print(f"{when:5.1f} {old.name} -> {new.name}")
    print(service.calls)


main()
