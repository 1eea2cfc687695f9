"""shield protects an inner task from the cancellation of its waiter."""
import asyncio


async def important():
    print("important starts")
    await asyncio.sleep(0.004)
    print("important ends")
    return "saved"


async def waiter(task):
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        print("waiter cancelled, inner done:", task.done())
        raise


async def main():
    inner = asyncio.create_task(important())
    outer = asyncio.create_task(waiter(inner))
    await asyncio.sleep(0.001)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer", outer.cancelled())
    print(await inner)
    print(await asyncio.shield(important()))
    task = asyncio.create_task(important())
    try:
        await asyncio.wait_for(asyncio.shield(task), 0.001)
    except TimeoutError:
        print("timed out, but")
    print(await task)


asyncio.run(main())
