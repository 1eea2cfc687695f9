"""A parking lot with vehicle classes, tickets and fees (fully typed, abstract classes)."""
from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import ClassVar, Optional


class Vehicle(ABC):
    spots_needed: ClassVar[int] = 1

    def __init__(self, plate: str) -> None:
        self.plate = plate

    @abstractmethod
    def hourly_rate(self) -> float:
        """Fee for one hour."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.plate!r})"


class Motorcycle(Vehicle):
    def hourly_rate(self) -> float:
        return 1.0


class Car(Vehicle):
    def hourly_rate(self) -> float:
        return 2.5


class ElectricCar(Car):
    def hourly_rate(self) -> float:
        return super().hourly_rate() * 0.8


class Bus(Vehicle):
    spots_needed = 3

    def hourly_rate(self) -> float:
        return 6.0


class LotFull(Exception):
    pass


@dataclass(frozen=True)
class Ticket:
    number: int
    vehicle: Vehicle
    level: int
    spots: tuple[int, ...]
    entered: int


class Level:
    def __init__(self, number: int, size: int) -> None:
        self.number = number
        self.spots: list[Optional[Vehicle]] = [None] * size

    def find(self, needed: int) -> Optional[tuple[int, ...]]:
        run = 0
        for index, spot in enumerate(self.spots):
            run = run + 1 if spot is None else 0
            if run == needed:
                return tuple(range(index - needed + 1, index + 1))
        return None

    def __str__(self) -> str:
        return "".join("." if spot is None else type(spot).__name__[0] for spot in self.spots)


class ParkingLot:
    def __init__(self, *sizes: int) -> None:
        self.levels = [Level(number, size) for number, size in enumerate(sizes, 1)]
        self.tickets: dict[str, Ticket] = {}
        self.issued = 0
        self.income = 0.0

    def enter(self, vehicle: Vehicle, now: int) -> Ticket:
        if vehicle.plate in self.tickets:
            raise ValueError(f"{vehicle!r} is already inside")
        for level in self.levels:
            spots = level.find(vehicle.spots_needed)
            if spots is not None:
                for spot in spots:
                    level.spots[spot] = vehicle
                self.issued += 1
                ticket = Ticket(self.issued, vehicle, level.number, spots, now)
                self.tickets[vehicle.plate] = ticket
                return ticket
        raise LotFull(f"no room for {vehicle!r}")

    def leave(self, plate: str, now: int) -> float:
        ticket = self.tickets.pop(plate)
        level = self.levels[ticket.level - 1]
        for spot in ticket.spots:
            level.spots[spot] = None
        hours = -(-(now - ticket.entered) // 60)
        fee = max(1, hours) * ticket.vehicle.hourly_rate()
        if hours > 8:
            fee *= 0.5
        self.income += fee
        return fee

    def show(self) -> None:
        print("  " + " | ".join(str(level) for level in self.levels))


def main() -> None:
    lot = ParkingLot(4, 3)
    arrivals: list[tuple[int, Vehicle]] = [
        (0, Car("C-1")), (5, Motorcycle("M-1")), (9, Bus("B-1")), (12, ElectricCar("E-1")), (15, Bus("B-2")), (20, Car("C-1")), (25, Car("C-2")), (30, Car("C-3")),
    ]
    for now, vehicle in arrivals:
        try:
            ticket = lot.enter(vehicle, now)
            print(f"{now:>3} #{ticket.number} {vehicle} level {ticket.level} spots {ticket.spots}")
        except (LotFull, ValueError) as error:
            print(f"{now:>3} {type(error).__name__}: {error}")
        lot.show()
    for now, plate in ((61, "C-1"), (65, "M-1"), (600, "B-1"), (130, "E-1"), (131, "X-0")):
        try:
            print(f"{plate} pays {lot.leave(plate, now):.2f}")
        except KeyError as error:
            print("unknown plate", error)
    lot.show()
    print(f"income {lot.income:.2f}", list(lot.tickets))
    try:
        Vehicle("V")  # type: ignore[abstract]
    except TypeError as error:
        print(error)


if __name__ == "__main__":
    main()
