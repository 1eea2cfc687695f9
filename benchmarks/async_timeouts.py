"""asyncio: timeouts, cancellation and task groups."""

import asyncio


async def work(number):
    await asyncio.sleep(0)
    if number % 3 == 0:
        await asyncio.sleep(3600)
    return number


async def attempt(number):
    task = asyncio.create_task(work(number))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    if not task.done():
        task.cancel()
    try:
        return await task
    except asyncio.CancelledError:
        return -1


async def main():
    total = 0
    for _ in range(20):
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(attempt(number)) for number in range(300)]
        total += sum(task.result() for task in tasks)
    print(total)
    done = 0
    for _ in range(3000):
        done += await asyncio.wait_for(work(1), timeout=10)
    print(done)


asyncio.run(main())
