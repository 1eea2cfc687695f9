"""A protocol that brings its own buffer, and what happens when its methods fail."""

# skip wasi: WASI preview 1 has no sockets
# skip browser: a page has no sockets
import asyncio


class Buffered(asyncio.BufferedProtocol):
    def __init__(self, size=4):
        self.buffer = bytearray(size)
        self.got = b""
        self.lost = asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        self.transport = transport

    def get_buffer(self, sizehint):
        print("get_buffer", sizehint)
        return memoryview(self.buffer)

    def buffer_updated(self, nbytes):
        print("updated", nbytes)
        self.got += self.buffer[:nbytes]
        if b"fail" in self.got:
            raise KeyError("oops")

    def eof_received(self):
        print("eof", self.got)

    def connection_lost(self, exc):
        self.lost.set_result(repr(exc))


async def connect(port, size):
    loop = asyncio.get_running_loop()
    return await loop.create_connection(lambda: Buffered(size), "127.0.0.1", port)


async def main():
    loop = asyncio.get_running_loop()

    def handler(loop, context):
        print(context["message"], repr(context["exception"]), sorted(context))

    loop.set_exception_handler(handler)

    async def serve(reader, writer):
        writer.write((await reader.readline()).strip())
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    for text, size in ((b"hello", 4), (b"fail", 10), (b"x", 0)):
        transport, protocol = await connect(port, size)
        transport.write(text + b"\n")
        print(await protocol.lost)
    server.close()
    await server.wait_closed()


asyncio.run(main())
