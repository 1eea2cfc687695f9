"""Remaining tasks are cancelled when main ends; their finally blocks run before run returns."""

import asyncio

ended = []  # CPython cancels what is left in the order of addresses


async def background(name):
    try:
        while True:
            await asyncio.sleep(0.001)
    finally:
        ended.append(f"{name} stopped")


async def failing_cleanup():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        ended.append("replacing the cancellation")
        return "fine"


async def main():
    asyncio.create_task(background("one"))
    asyncio.create_task(failing_cleanup())
    await asyncio.sleep(0.003)
    print("main ends")
    return 7


print(asyncio.run(main()))
print("after run", sorted(ended))
