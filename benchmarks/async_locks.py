"""asyncio: contended locks, a semaphore and an event."""

import asyncio


async def transfer(lock: asyncio.Lock, accounts: list[int], source: int, target: int) -> None:
    async with lock:
        amount = accounts[source] // 10
        accounts[source] -= amount
        await asyncio.sleep(0)
        accounts[target] += amount


async def limited(gate: asyncio.Semaphore, start: asyncio.Event, done: list[int], number: int) -> None:
    await start.wait()
    async with gate:
        await asyncio.sleep(0)
        done.append(number)


async def main() -> None:
    lock = asyncio.Lock()
    accounts = [1000, 2000, 3000, 4000]
    for _ in range(20):
        await asyncio.gather(*(transfer(lock, accounts, n % 4, (n + 1) % 4) for n in range(500)))
    print(accounts, sum(accounts))
    gate, start, done = asyncio.Semaphore(5), asyncio.Event(), []
    tasks = [asyncio.create_task(limited(gate, start, done, n)) for n in range(5000)]
    start.set()
    await asyncio.gather(*tasks)
    print(len(done), done[:10])


asyncio.run(main())
