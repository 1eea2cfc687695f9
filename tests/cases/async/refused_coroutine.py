"""A coroutine that asyncio refuses with an error lives as long as the error: the warning comes behind the traceback."""
import asyncio


async def main():
    print("never")


async def outer():
    asyncio.get_running_loop().run_until_complete(main())


asyncio.run(outer())
