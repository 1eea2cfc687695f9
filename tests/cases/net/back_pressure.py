"""A slow reader holds the writer up in drain(), and bytes arrive whole; a reset connection is an error once."""

# skip wasi: WASI preview 1 has no sockets
# skip browser: a page has no sockets
import asyncio
import socket


async def main():
    state = {"written": 0}

    async def source(reader, writer):
        try:
            for _ in range(200):
                writer.write(b"z" * 65536)
                await writer.drain()
                state["written"] += 65536
            writer.close()
            await writer.wait_closed()
            print("source done")
        except ConnectionError as e:
            print("source:", type(e).__name__)

    server = await asyncio.start_server(source, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await asyncio.sleep(0.1)
    print("held up", state["written"] < 200 * 65536)
    data = await reader.read()
    print(len(data), set(data) == {ord("z")})
    writer.close()
    await writer.wait_closed()

    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    sock = writer.get_extra_info("socket")
    await asyncio.sleep(0.05)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    writer.transport.abort()
    await asyncio.sleep(0.1)

    failures = []

    async def victim(reader, writer):
        try:
            while True:
                if not await reader.read(100):
                    break
        except ConnectionResetError as e:
            failures.append(type(e).__name__)
        finally:
            writer.close()

    other = await asyncio.start_server(victim, "127.0.0.1", 0)
    plain = socket.create_connection(other.sockets[0].getsockname())
    await asyncio.sleep(0.05)
    plain.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    plain.close()
    await asyncio.sleep(0.05)
    print(failures)
    server.close()
    other.close()


asyncio.run(main())
