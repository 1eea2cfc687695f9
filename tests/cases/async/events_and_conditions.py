"""Event and Condition: wait, set, clear, notify, notify_all, wait_for."""

import asyncio


async def waiter(event, name):
    print(name, "waits")
    await event.wait()
    print(name, "released")


async def consumer(condition, items, name):
    async with condition:
        while not items:
            print(name, "nothing yet")
            await condition.wait()
        print(name, "takes", items.pop(0))


async def producer(condition, items):
    for i in range(2):
        async with condition:
            items.append(i)
            condition.notify()
        await asyncio.sleep(0)


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(event, f"w{i}")) for i in range(3)]
    await asyncio.sleep(0)
    print("setting", event.is_set())
    event.set()
    await asyncio.gather(*tasks)
    print(event.is_set(), await event.wait())
    event.clear()
    print(event.is_set())
    condition = asyncio.Condition()
    items = []
    await asyncio.gather(
        consumer(condition, items, "c1"), consumer(condition, items, "c2"), producer(condition, items)
    )
    ready = 0

    async def barrier(name):
        nonlocal ready
        async with condition:
            ready += 1
            if ready == 3:
                condition.notify_all()
            else:
                await condition.wait_for(lambda: ready == 3)
            print(name, "passes")

    await asyncio.gather(*(barrier(n) for n in "xyz"))
    try:
        condition.notify()
    except RuntimeError as error:
        print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
