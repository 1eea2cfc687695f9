"""asyncio.timeout: expiry, rescheduling, nesting, no limit."""

import asyncio


async def main():
    try:
        async with asyncio.timeout(0.002) as limit:
            await asyncio.sleep(5)
    except TimeoutError as error:
        print("expired", limit.expired(), repr(error))
    async with asyncio.timeout(5) as limit:
        await asyncio.sleep(0)
    print("in time", limit.expired())
    async with asyncio.timeout(None) as limit:
        await asyncio.sleep(0)
        print("no deadline", limit.when())
    try:
        async with asyncio.timeout(5):
            async with asyncio.timeout(0.001):
                await asyncio.sleep(1)
    except TimeoutError:
        print("inner expired")
    try:
        async with asyncio.timeout(0.001):
            try:
                await asyncio.sleep(1)
            finally:
                print("cleanup inside")
    except TimeoutError:
        print("timed out after cleanup")
    try:
        async with asyncio.timeout(1):
            raise ValueError("own error")
    except ValueError as error:
        print(error)
    async with asyncio.timeout(None) as limit:
        limit.reschedule(asyncio.get_running_loop().time() + 5)
        await asyncio.sleep(0.001)
    print(limit.expired())


asyncio.run(main())
