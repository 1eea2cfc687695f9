"""`asyncio.wait` takes no coroutines."""
import asyncio


async def one():
    print("never")


async def main():
    print("start")
    try:
        await asyncio.wait([one()], timeout=1)
    finally:
        print("finally")


asyncio.run(main())
