"""Protocols of the program: the order of their callbacks, flow control at the marks, half-close, abort."""

# skip wasi: WASI preview 1 has no sockets
# skip browser: a page has no sockets
import asyncio


class Server(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        self.got = 0
        print("server: made", transport.get_write_buffer_limits())
        print(
            "server: socket",
            transport.get_extra_info("sockname") is not None,
            transport.get_extra_info("nothing", 7),
        )

    def data_received(self, data):
        self.got += len(data)
        if data.startswith(b"big"):
            self.transport.set_write_buffer_limits(high=1000, low=100)
            self.transport.write(b"x" * 10_000_000)
            print("server: waiting", self.transport.get_write_buffer_size() > 1000)
        else:
            print("server: data", data)
            self.transport.writelines([b"<", data, b">"])

    def pause_writing(self):
        print("server: pause")

    def resume_writing(self):
        print("server: resume", self.transport.get_write_buffer_size() <= 100)

    def eof_received(self):
        print("server: eof")

    def connection_lost(self, exc):
        print("server: lost", exc)


class Client(asyncio.Protocol):
    def __init__(self):
        self.lost = asyncio.get_running_loop().create_future()
        self.got = b""

    def connection_made(self, transport):
        self.transport = transport
        print("client: made", transport.is_reading(), transport.is_closing())

    def data_received(self, data):
        self.got += data

    def eof_received(self):
        print("client: eof")
        return False

    def connection_lost(self, exc):
        print("client: lost", exc)
        self.lost.set_result(len(self.got))


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Server, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]

    transport, client = await loop.create_connection(Client, "127.0.0.1", port)
    print(transport is client.transport, transport.get_protocol() is client)
    transport.write(b"one")
    while client.got != b"<one>":
        await asyncio.sleep(0)
    transport.write(b"")
    transport.write(bytearray(b"two"))
    while client.got != b"<one><two>":
        await asyncio.sleep(0)
    try:
        transport.write("text")
    except TypeError as e:
        print(e)
    transport.write_eof()
    transport.write_eof()
    try:
        transport.write(b"late")
    except RuntimeError as e:
        print(e)
    print(await client.lost, transport.is_closing())
    transport.close()
    transport.abort()

    transport, client = await loop.create_connection(Client, "127.0.0.1", port)
    transport.pause_reading()
    transport.pause_reading()
    print(transport.is_reading())
    transport.write(b"big")
    await asyncio.sleep(0.05)
    print("paused with", len(client.got))
    transport.resume_reading()
    while len(client.got) < 10_000_000:
        await asyncio.sleep(0)
    transport.abort()
    print(transport.is_closing(), await client.lost)
    await asyncio.sleep(0.05)
    server.close()
    await server.wait_closed()
    print(server.is_serving(), server.sockets)
    try:
        await server.serve_forever()
    except RuntimeError as e:
        print(str(e).split(" ")[-2:])


asyncio.run(main())
