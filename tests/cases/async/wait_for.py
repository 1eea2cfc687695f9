"""wait_for: results, timeouts, cancellation of the inner task, exceptions, zero and None."""

import asyncio


async def slow(delay, value="done"):
    try:
        await asyncio.sleep(delay)
        return value
    except asyncio.CancelledError:
        print("slow was cancelled")
        raise


async def broken():
    raise LookupError("inside")


async def main():
    print(await asyncio.wait_for(slow(0, "fast"), timeout=1))
    print(await asyncio.wait_for(slow(0.001, "no limit"), None))
    try:
        await asyncio.wait_for(slow(5), timeout=0.002)
    except asyncio.TimeoutError as error:
        print("timeout", repr(error), isinstance(error, TimeoutError))
    try:
        await asyncio.wait_for(broken(), 1)
    except LookupError as error:
        print("error", error)
    try:
        await asyncio.wait_for(slow(1), 0)
    except TimeoutError:
        print("zero timeout")
    task = asyncio.create_task(slow(5))
    try:
        await asyncio.wait_for(task, 0.001)
    except TimeoutError:
        print(task.cancelled())
    event = asyncio.Event()
    try:
        await asyncio.wait_for(event.wait(), 0.001)
    except TimeoutError:
        print("event never came", event.is_set())
    try:
        await asyncio.wait_for(asyncio.wait_for(slow(5), 0.001), 1)
    except TimeoutError:
        print("inner limit first")


asyncio.run(main())
