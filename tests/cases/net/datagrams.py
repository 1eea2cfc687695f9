"""Datagram endpoints: connected and not, addresses, errors that a protocol is told."""

# skip wasi: WASI preview 1 has no sockets
# skip browser: a page has no sockets
import asyncio
import socket


class Echo(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport
        print("made", type(transport).__name__)

    def datagram_received(self, data, addr):
        print("got", data, addr[0])
        self.transport.sendto(data.upper(), addr)

    def connection_lost(self, exc):
        print("echo lost", exc)


class Client(asyncio.DatagramProtocol):
    def __init__(self):
        self.answers = asyncio.Queue()

    def datagram_received(self, data, addr):
        self.answers.put_nowait(data)

    def error_received(self, exc):
        self.answers.put_nowait(type(exc).__name__)

    def connection_lost(self, exc):
        print("client lost", exc)


async def main():
    loop = asyncio.get_running_loop()
    server, _ = await loop.create_datagram_endpoint(Echo, local_addr=("127.0.0.1", 0))
    address = server.get_extra_info("sockname")
    one, client = await loop.create_datagram_endpoint(Client, remote_addr=address)
    one.sendto(b"one")
    print(await client.answers.get())
    one.sendto(b"two", address)
    print(await client.answers.get())
    try:
        one.sendto(b"three", ("127.0.0.1", 1))
    except ValueError as e:
        print(str(e).split("(")[0])
    try:
        one.sendto("text")
    except TypeError as e:
        print(e)
    two, other = await loop.create_datagram_endpoint(Client, local_addr=("127.0.0.1", 0))
    two.sendto(b"four", address)
    print(await other.answers.get(), two.get_extra_info("peername"))
    server.close()
    await asyncio.sleep(0.01)
    one.sendto(b"five")
    print(await client.answers.get())
    one.close()
    two.abort()
    print(one.is_closing(), two.is_closing())
    await asyncio.sleep(0.01)
    for options in ({}, {"local_addr": "x"}, {"local_addr": ("127.0.0.1",)}):
        try:
            await loop.create_datagram_endpoint(Client, **options)
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e)
    with socket.socket() as stream:
        try:
            await loop.create_datagram_endpoint(Client, sock=stream)
        except ValueError as e:
            print(str(e)[:26])


asyncio.run(main())
