"""A class of the program has a method of that name, and yet this one is surely the loop's."""
# refused for wasi browser: loop.create_connection
import asyncio


class Factory:
    async def create_connection(self):
        return "mine"


async def main():
    loop = asyncio.get_running_loop()
    await loop.create_connection(asyncio.Protocol, "127.0.0.1", 1)


asyncio.run(main())
