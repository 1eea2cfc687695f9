"""SIGINT ends a server that serves for ever: what it serves is closed, KeyboardInterrupt comes out."""

# interrupts: 1
# skip wasi: no signals
# skip browser: a page has no sockets
import asyncio


async def handle(reader, writer):
    try:
        await reader.read()
    except asyncio.CancelledError:
        print("connection cancelled")
    finally:
        writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    _reader, _writer = await asyncio.open_connection("127.0.0.1", server.sockets[0].getsockname()[1])
    await asyncio.sleep(0.01)
    try:
        async with server:
            print("ready", flush=True)
            await server.serve_forever()
    finally:
        print("server ended", server.is_serving())


asyncio.run(main())
