"""A loop that an object holds: no class of the program has such a method, so only a loop can."""
# refused for wasi browser: loop.sock_recv
import asyncio


class Reader:
    def __init__(self, sock):
        self.loop, self.sock = asyncio.get_running_loop(), sock

    async def read(self):
        return await self.loop.sock_recv(self.sock, 100)


async def main(sock=None):
    await Reader(sock).read()


asyncio.run(main())
