"""A method of the loop that runs, which the module level leads to."""
# refused for wasi browser: loop.create_server
import asyncio


async def main():
    server = await asyncio.get_running_loop().create_server(asyncio.Protocol, "127.0.0.1", 0)
    server.close()


asyncio.run(main())
