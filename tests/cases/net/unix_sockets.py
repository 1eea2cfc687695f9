"""Streams over unix sockets, a stale socket that is replaced, names in messages."""

# skip wasi: WASI preview 1 has no sockets
# skip browser: a page has no sockets
import asyncio
import os

PATH = f"/tmp/portalis-case-{os.getpid()}.sock"


async def handle(reader, writer):
    async for line in reader:
        writer.write(line[::-1])
    writer.close()


async def main():
    for _ in range(2):
        server = await asyncio.start_unix_server(handle, PATH)
        print(server.sockets[0].getsockname() == PATH, os.path.exists(PATH))
        reader, writer = await asyncio.open_unix_connection(PATH)
        writer.write(b"abc\ndef\n")
        writer.write_eof()
        print(await reader.read())
        print(repr(writer.get_extra_info("peername") == PATH), repr(writer.get_extra_info("sockname")))
        writer.close()
        await writer.wait_closed()
        server.close()
        await server.wait_closed()
    try:
        await asyncio.open_unix_connection(PATH)
    except ConnectionRefusedError as e:
        print(e)
    os.remove(PATH)
    try:
        await asyncio.open_unix_connection(PATH)
    except FileNotFoundError as e:
        print(e)
    try:
        await asyncio.open_unix_connection()
    except ValueError as e:
        print(e)


asyncio.run(main())
