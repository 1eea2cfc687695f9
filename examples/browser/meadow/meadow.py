"""Foxes and rabbits on a meadow. Every animal is a task of asyncio; the page asks for a view of them and draws it."""

import asyncio
import math
import random
from dataclasses import dataclass

WIDTH, HEIGHT = 720.0, 420.0
MOST = {"rabbit": 220, "fox": 60}
MARGIN = 10.0
SIGHT = 70.0


@dataclass
class Count:
    """How many animals of each kind there are."""

    rabbits: int
    foxes: int
    born: int
    eaten: int
    starved: int


class Animal:
    """One animal: where it is, where it goes, how much strength it has left."""

    def __init__(self, kind: str, x: float, y: float) -> None:
        self.kind = kind
        self.x = x
        self.y = y
        self.heading = random.uniform(0, math.tau)
        self.strength = random.uniform(0.6, 1.0)
        self.task: asyncio.Task[None] | None = None

    def step(self, length: float) -> None:
        self.x = min(max(self.x + math.cos(self.heading) * length, MARGIN), WIDTH - MARGIN)
        self.y = min(max(self.y + math.sin(self.heading) * length, MARGIN), HEIGHT - MARGIN)
        if self.x in (MARGIN, WIDTH - MARGIN) or self.y in (MARGIN, HEIGHT - MARGIN):
            self.heading += math.pi * random.uniform(0.7, 1.3)


animals: list[Animal] = []
going = asyncio.Event()
pace = 1.0
born = eaten = starved = 0


def nearest(animal: Animal, kind: str) -> Animal | None:
    found, best = None, SIGHT
    for other in animals:
        if other.kind == kind:
            distance = math.hypot(other.x - animal.x, other.y - animal.y)
            if distance < best:
                found, best = other, distance
    return found


async def rabbit_life(rabbit: Animal) -> None:
    global born
    while True:
        await going.wait()
        fox = nearest(rabbit, "fox")
        if fox is not None:
            rabbit.heading = math.atan2(rabbit.y - fox.y, rabbit.x - fox.x)
            rabbit.step(5.0)
        else:
            rabbit.heading += random.uniform(-0.6, 0.6)
            rabbit.step(2.5)
            rabbit.strength += 0.012
        if rabbit.strength > 1.5 and settle("rabbit", rabbit.x, rabbit.y):
            rabbit.strength = 0.7
            born += 1
        await asyncio.sleep(random.uniform(0.04, 0.08) / pace)


async def fox_life(fox: Animal) -> None:
    global born, eaten, starved
    while fox.strength > 0:
        await going.wait()
        prey = nearest(fox, "rabbit")
        if prey is None:
            fox.heading += random.uniform(-0.4, 0.4)
            fox.step(3.0)
        else:
            fox.heading = math.atan2(prey.y - fox.y, prey.x - fox.x)
            fox.step(5.5)
            if math.hypot(prey.x - fox.x, prey.y - fox.y) < 7 and prey.task is not None:
                prey.task.cancel()
                fox.strength = min(fox.strength + 0.35, 1.6)
                eaten += 1
        if fox.strength > 1.4 and settle("fox", fox.x, fox.y):
            fox.strength = 0.8
            born += 1
        fox.strength -= 0.006
        await asyncio.sleep(random.uniform(0.05, 0.09) / pace)
    starved += 1


def settle(kind: str, x: float, y: float) -> bool:
    """Puts an animal on the meadow, if there is room."""
    if sum(animal.kind == kind for animal in animals) >= MOST[kind]:
        return False
    animal = Animal(kind, x, y)
    animals.append(animal)
    life = rabbit_life if kind == "rabbit" else fox_life
    animal.task = asyncio.get_running_loop().create_task(life(animal))
    animal.task.add_done_callback(lambda _: animals.remove(animal))
    return True


def add(kind: str, how_many: int) -> int:
    """Puts animals at random places; says how many found room."""
    return sum(settle(kind, random.uniform(0, WIDTH), random.uniform(0, HEIGHT)) for _ in range(how_many))


def run_at(speed: float) -> None:
    """Sets the pace of all lives; 0 stops the time."""
    global pace
    if speed > 0:
        pace = speed
        going.set()
    else:
        going.clear()


def view() -> list[tuple[str, float, float, float]]:
    """Kind, place and heading of every animal."""
    return [(a.kind, a.x, a.y, a.heading) for a in animals]


def count() -> Count:
    """The figures for the page."""
    foxes = sum(a.kind == "fox" for a in animals)
    return Count(len(animals) - foxes, foxes, born, eaten, starved)


async def until_changed(before: int) -> int:
    """Waits until the number of animals is another one; gives the new number."""
    while len(animals) == before:
        await asyncio.sleep(0.02)
    return len(animals)
