"""Dining philosophers with ordered locks, a waiter semaphore and fairness counts (partly typed)."""
import asyncio
from collections import Counter

NAMES = ["Plato", "Hypatia", "Kant", "Arendt", "Hume"]


class Table:
    def __init__(self, seats: int, waiter: bool = False):
        self.forks = [asyncio.Lock() for _ in range(seats)]
        self.meals = Counter()
        self.events: list = []
        self.eating = 0
        self.most = 0
        self.waiter = asyncio.Semaphore(seats - 1) if waiter else None

    def log(self, *parts):
        self.events.append(" ".join(map(str, parts)))

    async def eat(self, name: str):
        self.eating += 1
        self.most = max(self.most, self.eating)
        self.log(name, "eats")
        await asyncio.sleep(0)
        self.meals[name] += 1
        self.eating -= 1


async def ordered(table: Table, seat: int, meals: int):
    name = NAMES[seat]
    left, right = seat, (seat + 1) % len(NAMES)
    first, second = min(left, right), max(left, right)
    for _ in range(meals):
        table.log(name, "thinks")
        await asyncio.sleep(0)
        async with table.forks[first]:
            table.log(name, "has", first)
            await asyncio.sleep(0)
            async with table.forks[second]:
                await table.eat(name)


async def with_waiter(table: Table, seat: int, meals: int):
    name = NAMES[seat]
    left, right = table.forks[seat], table.forks[(seat + 1) % len(NAMES)]
    for _ in range(meals):
        async with table.waiter:
            async with left, right:
                await table.eat(name)


async def greedy(table: Table, seat: int):
    left, right = table.forks[seat], table.forks[(seat + 1) % len(NAMES)]
    async with left:
        await asyncio.sleep(0)
        async with right:
            await table.eat(NAMES[seat])


async def main():
    seats = range(len(NAMES))
    table = Table(5)
    await asyncio.gather(*(ordered(table, seat, 2) for seat in seats))
    print(*table.events, sep="\n")
    print(dict(table.meals), "most at once:", table.most)
    table = Table(5, waiter=True)
    await asyncio.gather(*(with_waiter(table, seat, 3) for seat in seats))
    print(dict(table.meals), "most at once:", table.most, len(table.events))
    table = Table(5)
    try:
        await asyncio.wait_for(asyncio.gather(*(greedy(table, seat) for seat in seats)), 0.005)
    except TimeoutError:
        print("deadlock detected, meals:", sum(table.meals.values()), [fork.locked() for fork in table.forks])


if __name__ == "__main__":
    asyncio.run(main())
