"""wait_for in loops, sleeping results, deadlines and races between tasks."""

import asyncio


async def flaky(state):
    state["n"] += 1
    if state["n"] < 3:
        await asyncio.sleep(10)
    return f"ok after {state['n']}"


async def with_retry(factory, attempts, timeout):
    for attempt in range(1, attempts + 1):
        try:
            return await asyncio.wait_for(factory(), timeout)
        except asyncio.TimeoutError:
            print("attempt", attempt, "timed out")
    raise RuntimeError("out of attempts")


async def race(*coroutines):
    tasks = [asyncio.ensure_future(c) for c in coroutines]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    return done.pop().result(), len(pending)


async def after(steps, value):
    try:
        for _ in range(steps):
            await asyncio.sleep(0)
        return value
    except asyncio.CancelledError:
        print(value, "lost the race")
        raise


async def main():
    state = {"n": 0}
    print(await with_retry(lambda: flaky(state), 5, 0.002))
    try:
        await with_retry(lambda: asyncio.sleep(10), 2, 0.001)
    except RuntimeError as error:
        print(error)
    print(await race(after(5, "tortoise"), after(2, "hare"), after(9, "snail")))
    print(await asyncio.sleep(0, "result of sleep"), await asyncio.sleep(0.001, result=[1]))
    loop = asyncio.get_running_loop()
    start = loop.time()
    await asyncio.gather(*(asyncio.sleep(0.01) for _ in range(20)))
    print("concurrent", 0.009 <= loop.time() - start < 0.2)
    for delay in (0, 0.002):
        before = loop.time()
        await asyncio.sleep(delay)
        print(loop.time() - before >= delay * 0.9)
    finished = []

    async def finish(name, delay):
        await asyncio.sleep(delay)
        finished.append(name)

    await asyncio.gather(finish("c", 0.009), finish("a", 0.003), finish("b", 0.006))
    print(finished)


asyncio.run(main())
