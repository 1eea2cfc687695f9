"""An elevator simulation with the SCAN algorithm (partly typed)."""
from dataclasses import dataclass
from enum import Enum


class Direction(Enum):
    UP = 1
    DOWN = -1
    IDLE = 0

    @property
    def arrow(self):
        return {"UP": "^", "DOWN": "v", "IDLE": "-"}[self.name]


@dataclass
class Passenger:
    name: str
    start: int
    target: int
    called_at: int
    boarded_at: int = -1
    arrived_at: int = -1

    @property
    def direction(self):
        return Direction.UP if self.target > self.start else Direction.DOWN


class Elevator:
    def __init__(self, floors: int, capacity: int = 2):
        self.floors = floors
        self.capacity = capacity
        self.floor = 0
        self.direction = Direction.IDLE
        self.riders: list[Passenger] = []
        self.waiting: list[Passenger] = []
        self.done: list[Passenger] = []
        self.travelled = 0

    def call(self, passenger: Passenger):
        if not 0 <= passenger.target < self.floors:
            raise ValueError(f"{passenger.name} wants floor {passenger.target}")
        self.waiting.append(passenger)

    def targets(self):
        return {p.target for p in self.riders} | {p.start for p in self.waiting if len(self.riders) < self.capacity}

    def exchange(self, now: int) -> list[str]:
        notes = []
        for passenger in [p for p in self.riders if p.target == self.floor]:
            self.riders.remove(passenger)
            passenger.arrived_at = now
            self.done.append(passenger)
            notes.append(f"-{passenger.name}")
        for passenger in [p for p in self.waiting if p.start == self.floor]:
            if len(self.riders) >= self.capacity:
                notes.append(f"({passenger.name} waits)")
                continue
            self.waiting.remove(passenger)
            passenger.boarded_at = now
            self.riders.append(passenger)
            notes.append(f"+{passenger.name}")
        return notes

    def choose(self):
        targets = self.targets()
        if not targets:
            return Direction.IDLE
        above = any(t > self.floor for t in targets)
        below = any(t < self.floor for t in targets)
        if self.direction is Direction.UP and above:
            return Direction.UP
        if self.direction is Direction.DOWN and below:
            return Direction.DOWN
        return Direction.UP if above else Direction.DOWN if below else Direction.IDLE

    def tick(self, now: int) -> str:
        notes = self.exchange(now)
        self.direction = self.choose()
        line = f"{now:>2} floor {self.floor} {self.direction.arrow} [{','.join(p.name for p in self.riders)}] {' '.join(notes)}"
        self.floor += self.direction.value
        self.travelled += abs(self.direction.value)
        return line.rstrip()


CALLS = {
    0: [("ann", 0, 5), ("bob", 3, 1)],
    1: [("cy", 2, 6)],
    4: [("dee", 5, 0), ("eve", 5, 2), ("fay", 5, 1)],
    9: [("gus", 1, 9)],
}


def main():
    elevator = Elevator(7)
    now = 0
    while True:
        for name, start, target in CALLS.get(now, []):
            try:
                elevator.call(Passenger(name, start, target, now))
            except ValueError as error:
                print("rejected:", error)
        print(elevator.tick(now))
        now += 1
        if now > max(CALLS) and not elevator.riders and not elevator.waiting:
            break
    for p in sorted(elevator.done, key=lambda p: p.arrived_at - p.called_at):
        print(f"{p.name}: {p.direction.name.lower()} {p.start}->{p.target} waited {p.boarded_at - p.called_at} rode {p.arrived_at - p.boarded_at}")
    print("travelled", elevator.travelled, "floors")


main()
