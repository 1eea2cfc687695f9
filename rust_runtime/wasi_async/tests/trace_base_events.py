"""Random schedules of the event loop and the order in which CPython's own BaseEventLoop runs them.

Usage: trace_base_events.py SEED COUNT. Each line is PROGRAM|TRACE; loop_order.rs runs the same program and compares.

PROGRAM is a list of callbacks separated by ";", each a list of actions separated by ",":
s3 = call_soon(callback 3), t3:5 = call_at(now + 5 ticks, callback 3), c3 = cancel callback 3's handle if it has one,
w2 = the clock moves 2 ticks while the callback runs, x = stop, e = raise KeyboardInterrupt (the actions behind it are lost).
Callback 0 is scheduled first; callbacks schedule only callbacks with greater numbers, each at most once.

TRACE has an entry for each callback run: number@tick/pass/timers in the heap/handles ready, and "x" or "e" where
run_forever came back. A tick is 1/1024 s, so that all times are exact.
"""

import itertools
import random
import sys
from asyncio import base_events, events
from collections.abc import Callable

TICK = 1 / 1024


class Deadlock(BaseException):
    """The loop would wait for ever."""


class OrderedTimer(events.TimerHandle):
    """With equal times CPython's heap order is arbitrary; the loop under test promises the order of the calls."""

    __slots__ = ("seq",)
    counter = itertools.count()

    def __init__(self, *args: object) -> None:
        super().__init__(*args)  # type: ignore[arg-type]
        self.seq = next(self.counter)

    def __lt__(self, other: object) -> bool:
        assert isinstance(other, OrderedTimer)
        return (self.when(), self.seq) < (other.when(), other.seq)


class VirtualLoop(base_events.BaseEventLoop):
    """BaseEventLoop itself, on a clock that jumps to the next deadline; it is its own selector."""

    def __init__(self) -> None:
        super().__init__()
        self._selector = self
        self._clock_resolution = 1e-9
        self.clock = 0.0
        self.passes = 0

    def time(self) -> float:
        return self.clock

    def select(self, timeout: float | None) -> list[object]:
        self.passes += 1
        if timeout is None:
            raise Deadlock
        self.clock += timeout
        return []

    def _process_events(self, event_list: list[object]) -> None:
        pass


def generate(rng: random.Random) -> list[list[str]]:
    """A program; now and then one with so many timers that cancelled ones are purged."""
    size = rng.choice([3, 8, 20, 60, 400])
    crowd = size == 400
    program: list[list[str]] = [[] for _ in range(size)]
    for child in range(1, size):
        parent = rng.randrange(min(child, 3)) if crowd else rng.randrange(child)
        delay = rng.choice([-1, 0, 1, 1, 2, 3, 5, rng.randrange(200)])
        action = f"s{child}" if rng.random() < (0.1 if crowd else 0.45) else f"t{child}:{delay}"
        program[parent].append(action)
    for _ in range(rng.randrange(size)):
        program[rng.randrange(3 if crowd else size)].append(f"c{rng.randrange(size)}")
    for actions in program:
        rng.shuffle(actions)
        for rare in ("x", "e", f"w{rng.randrange(1, 4)}"):
            if rng.random() < 0.04:
                actions.insert(rng.randrange(len(actions) + 1), rare)
    if crowd:
        program[2].extend(f"c{rng.randrange(size)}" for _ in range(rng.randrange(2 * size)))
    return program


def run(program: list[list[str]]) -> list[str]:
    """The trace that CPython makes of it."""
    loop = VirtualLoop()
    handles: dict[int, events.Handle] = {}
    trace: list[str] = []

    def callback(number: int) -> Callable[[], None]:
        def call() -> None:
            tick = int(loop.clock / TICK)
            trace.append(f"{number}@{tick}/{loop.passes}/{len(loop._scheduled)}/{len(loop._ready)}")
            for action in program[number]:
                kind, rest = action[0], action[1:]
                if kind == "s":
                    handles[int(rest)] = loop.call_soon(callback(int(rest)))
                elif kind == "t":
                    child, delay = map(int, rest.split(":"))
                    handles[child] = loop.call_at(loop.clock + delay * TICK, callback(child))
                elif kind == "c" and int(rest) in handles:
                    handles[int(rest)].cancel()
                elif kind == "w":
                    loop.clock += int(rest) * TICK
                elif kind == "x":
                    loop.stop()
                elif kind == "e":
                    raise KeyboardInterrupt

        return call

    handles[0] = loop.call_soon(callback(0))
    while True:
        try:
            loop.run_forever()
            trace.append("x")
        except KeyboardInterrupt:
            trace.append("e")
        except Deadlock:
            break
    loop.close()
    return trace


def main() -> None:
    """Prints COUNT programs with their traces."""
    events.TimerHandle = OrderedTimer  # type: ignore[misc]
    rng = random.Random(int(sys.argv[1]))
    for _ in range(int(sys.argv[2])):
        program = generate(rng)
        print(";".join(",".join(actions) for actions in program), " ".join(run(program)), sep="|")


if __name__ == "__main__":
    main()
