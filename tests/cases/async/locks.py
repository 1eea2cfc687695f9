"""Lock: mutual exclusion, fairness, locked, release errors, cancellation while waiting."""

import asyncio


async def critical(lock, name, log):
    log.append(f"{name} wants")
    async with lock:
        log.append(f"{name} in")
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        log.append(f"{name} out")


async def main():
    lock = asyncio.Lock()
    log = []
    await asyncio.gather(*(critical(lock, name, log) for name in "abc"))
    print(log)
    print(lock.locked(), await lock.acquire(), lock.locked())
    waiter = asyncio.create_task(lock.acquire())
    second = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    waiter.cancel()
    await asyncio.sleep(0)
    print(waiter.cancelled(), second.done())
    lock.release()
    print(await second, lock.locked())
    lock.release()
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    try:
        async with lock:
            raise ValueError("inside")
    except ValueError as error:
        print(error, lock.locked())
    balance = 100

    async def withdraw(amount):
        nonlocal balance
        async with lock:
            current = balance
            await asyncio.sleep(0)
            if current >= amount:
                balance = current - amount
                return True
            return False

    print(await asyncio.gather(*(withdraw(30) for _ in range(5))), balance)


asyncio.run(main())
