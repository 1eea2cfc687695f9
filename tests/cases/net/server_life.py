# since: 3.11.7
"""Servers: serve_forever and its cancellation, late start, several hosts, errors of binding and of handlers."""

# skip wasi: WASI preview 1 has no sockets
# skip browser: a page has no sockets
import asyncio


async def handle(reader, writer):
    data = await reader.read(10)
    if data == b"fail":
        raise ValueError("handler")
    if data == b"exit":
        writer.close()
        return
    writer.write(data)
    writer.close()


async def talk(port, data):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(data)
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    return answer


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(
        lambda loop, context: print(context["message"], repr(context["exception"]), sorted(context))
    )
    server = await asyncio.start_server(handle, "127.0.0.1", 0, start_serving=False)
    print(server.is_serving(), server.get_loop() is loop)
    port = server.sockets[0].getsockname()[1]
    await server.start_serving()
    print(server.is_serving())
    print(await talk(port, b"hello"), await talk(port, b"exit"), await talk(port, b"fail"))
    task = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0)
    try:
        await server.serve_forever()
    except RuntimeError as e:
        print(str(e)[-45:])
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("forever ended", server.is_serving())
    async with await asyncio.start_server(handle, ["127.0.0.1", "127.0.0.1"], 0) as server:
        print(len(server.sockets))
        port = server.sockets[0].getsockname()[1]
        try:
            await asyncio.start_server(handle, "127.0.0.1", port)
        except OSError as e:
            print(e.errno, str(e).replace(str(port), "PORT"))
    for arguments in ({}, {"host": "127.0.0.1", "port": 0, "nothing": 1}):
        try:
            await asyncio.start_server(handle, **arguments)
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e)

    def plain(reader, writer):
        print("plain callback")
        writer.close()

    server = await asyncio.start_server(plain, "127.0.0.1", 0)
    print(await talk(server.sockets[0].getsockname()[1], b"x"))
    server.close()
    await server.wait_closed()


asyncio.run(main())
