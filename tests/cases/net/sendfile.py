"""Files over sockets and transports: `loop.sock_sendfile`, `loop.sendfile`, positions of files, what falls back to reading and writing."""
# targets: native

import asyncio
import hashlib
import io
import os
import socket
import tempfile

DATA = bytes(range(256)) * 4096  # a megabyte: more than a socket takes at once


class Collect(asyncio.Protocol):
    def __init__(self, done):
        self.done, self.data = done, bytearray()

    def data_received(self, data):
        self.data += data

    def connection_lost(self, exc):
        self.done.set_result((len(self.data), hashlib.sha256(self.data).hexdigest()[:12], exc))


class Sender(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        print("sender got", data)


async def served(loop, use):
    """What a server collects while `use` works with a transport that is connected to it."""
    done = loop.create_future()
    server = await loop.create_server(lambda: Collect(done), "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    transport, protocol = await loop.create_connection(Sender, *address)
    try:
        await use(transport)
    except Exception as e:
        print("   ", type(e).__name__, e)
    print("    reading", transport.is_reading(), type(transport.get_protocol()).__name__)
    transport.close()
    print("    server:", await done)
    server.close()


async def transports(loop, file):
    async def whole(transport):
        print("    sent", await loop.sendfile(transport, file), file.tell())

    async def part(transport):
        transport.write(b"head;")
        print("    sent", await loop.sendfile(transport, file, 1000, 300_000), file.tell())
        transport.write(b";tail")

    async def rest(transport):
        print("    sent", await loop.sendfile(transport, file, len(DATA) - 7, 100), file.tell())

    async def memory(transport):
        source = io.BytesIO(DATA)
        print("    sent", await loop.sendfile(transport, source, 11, 100_000), source.tell())
        print("    sent", await loop.sendfile(transport, source), source.tell())

    async def memory_alone(transport):
        await loop.sendfile(transport, io.BytesIO(DATA), fallback=False)

    async def closing(transport):
        transport.close()
        try:
            await loop.sendfile(transport, file)
        except RuntimeError as e:
            print("    RuntimeError", e)

    async def writing_meanwhile(transport):
        task = asyncio.create_task(loop.sendfile(transport, file, 0, 900_000))
        await asyncio.sleep(0)
        if not task.done():
            try:
                transport.write(b"x")
            except RuntimeError as e:
                print("    RuntimeError", e)
        print("    sent", await task)

    for use in whole, part, rest, memory, memory_alone, closing, writing_meanwhile:
        print(use.__name__)
        await served(loop, use)


async def read_all(loop, sock):
    data = bytearray()
    while block := await loop.sock_recv(sock, 65536):
        data += block
    return len(data), hashlib.sha256(data).hexdigest()[:12]


async def sockets(loop, file, empty):
    async def attempt(*args, **kwargs):
        ours, theirs = socket.socketpair()
        ours.setblocking(False)
        theirs.setblocking(False)
        reader = asyncio.create_task(read_all(loop, theirs))
        try:
            print("    sent", await loop.sock_sendfile(ours, *args, **kwargs))
        except Exception as e:
            print("   ", type(e).__name__, e)
        ours.close()
        print("    read", await reader)
        theirs.close()

    print("sockets")
    await attempt(file)
    await attempt(file, 5, 70_000)
    print("    at", file.tell())
    await attempt(empty)
    await attempt(io.BytesIO(DATA), 3)
    await attempt(io.BytesIO(DATA), fallback=False)
    for bad in (
        (io.StringIO("x"), 0, 0),
        (file, "1", None),
        (file, -1, None),
        (file, 0, 0),
        (file, 0, "2"),
        (file, 0, -3),
    ):
        await attempt(*bad)
    with open(file.name, encoding="utf-8") as text:
        await attempt(text)
    datagrams = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    datagrams.setblocking(False)
    try:
        await loop.sock_sendfile(datagrams, file)
    except ValueError as e:
        print("    ValueError", e)
    datagrams.close()


async def cancelled(loop, file):
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    task = asyncio.create_task(loop.sock_sendfile(ours, file))
    await asyncio.sleep(0.01)  # nobody reads: it waits
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")
    ours.close()
    theirs.close()


async def main():
    loop = asyncio.get_running_loop()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "data.bin")
        with open(path, "wb") as out:
            out.write(DATA)
        with open(os.path.join(folder, "empty"), "wb"):
            pass
        with open(path, "rb") as file, open(os.path.join(folder, "empty"), "rb") as empty:
            await transports(loop, file)
            await sockets(loop, file, empty)
            await cancelled(loop, file)


asyncio.run(main())
