"""Names of hosts, in a function of a function."""
# refused for wasi browser: loop.getaddrinfo
import asyncio


def make():
    async def resolve(loop):
        return await loop.getaddrinfo("localhost", 80)

    return resolve


async def main():
    await make()(asyncio.get_running_loop())


asyncio.run(main())
