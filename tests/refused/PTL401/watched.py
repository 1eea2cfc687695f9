"""Files that a loop watches."""
# refused for wasi browser: loop.add_reader
import asyncio


async def main():
    asyncio.get_running_loop().add_reader(0, print)


asyncio.run(main())
