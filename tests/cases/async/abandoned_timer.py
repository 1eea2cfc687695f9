"""A loop that the policy holds to the end: what its timers would resume is left as it is."""

import asyncio


async def ticks():
    try:
        while True:
            await asyncio.sleep(3)
    finally:
        print("never printed")


async def main():
    asyncio.create_task(ticks(), name="ticks")
    await asyncio.sleep(0)


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
print("end")
