"""shield protects an inner task from the cancellation of its waiter."""

import asyncio


async def important(gate):
    print("important starts")
    await gate.wait()
    print("important ends")
    return "saved"


async def waiter(task):
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        print("waiter cancelled, inner done:", task.done())
        raise


async def main():
    gate = asyncio.Event()
    inner = asyncio.create_task(important(gate))
    outer = asyncio.create_task(waiter(inner))
    await asyncio.sleep(0.001)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer", outer.cancelled())
    gate.set()
    print(await inner)
    print(await asyncio.shield(important(gate)))
    gate.clear()
    task = asyncio.create_task(important(gate))
    try:
        await asyncio.wait_for(asyncio.shield(task), 0.001)
    except TimeoutError:
        print("timed out, but")
    gate.set()
    print(await task)
    done = asyncio.shield(asyncio.create_task(asyncio.sleep(0, "value")))
    print(await done, done.done(), done.cancel())


asyncio.run(main())
