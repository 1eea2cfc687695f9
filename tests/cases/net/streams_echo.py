"""A server and a client on streams: lines, half-close, end of file, a server that is closed."""

# skip wasi: WASI preview 1 has no sockets
# skip browser: a page has no sockets
import asyncio


async def handle(reader, writer):
    peer = writer.get_extra_info("peername")
    print("connected", peer[0], type(writer.get_extra_info("socket")).__name__)
    while True:
        line = await reader.readline()
        if not line:
            break
        print("server got", line)
        writer.write(line.upper())
        await writer.drain()
    print("server eof")
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    print(host, server.is_serving(), len(server.sockets))
    async with server:
        reader, writer = await asyncio.open_connection(host, port)
        for text in (b"one\n", b"two\n", b"three\n"):
            writer.write(text)
            await writer.drain()
            print("client got", await reader.readline())
        writer.write(b"tail")
        writer.write_eof()
        print(await reader.read())
        writer.close()
        await writer.wait_closed()
        try:
            await reader.readexactly(3)
        except asyncio.IncompleteReadError as e:
            print(type(e).__name__, e, e.partial, e.expected)
    print(server.sockets, server.is_serving())
    try:
        await asyncio.open_connection(host, port)
    except ConnectionRefusedError as e:
        print(type(e), e.errno)


asyncio.run(main())
