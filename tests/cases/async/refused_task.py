"""A task without a running loop."""
import asyncio


async def main():
    print("never")


print("start")
asyncio.create_task(main())
