"""Ready descriptors, callbacks and timers of the same pass: which runs when."""

# skip wasi: WASI preview 1 has no sockets
# skip browser: a page has no sockets
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair()
    c, d = socket.socketpair()
    for sock in (a, b, c, d):
        sock.setblocking(False)
    trace = []
    done = loop.create_future()

    def reader(name, sock):
        trace.append((name, sock.recv(10)))
        if len(trace) > 8:
            done.set_result(None)

    loop.add_reader(b, reader, "b", b)
    loop.add_reader(d, reader, "d", d)

    def burst():
        c.send(b"1")
        a.send(b"1")
        loop.call_soon(trace.append, "soon")
        loop.call_later(0, trace.append, "later")

    loop.call_soon(burst)
    await asyncio.sleep(0)
    trace.append("main 1")
    await asyncio.sleep(0)
    trace.append("main 2")
    await asyncio.sleep(0)
    trace.append("main 3")
    a.send(b"2")
    c.send(b"2")
    await done
    print(trace)
    for sock in (a, b, c, d):
        loop.remove_reader(sock)
        sock.close()

    ticks = []

    async def metronome():
        while True:
            ticks.append(len(ticks))
            await asyncio.sleep(0)

    async def handle(reader, writer):
        writer.write(await reader.readline())
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    beat = asyncio.create_task(metronome())
    reader, writer = await asyncio.open_connection("127.0.0.1", server.sockets[0].getsockname()[1])
    writer.write(b"ping\n")
    print(await reader.readline())
    print(await reader.read())
    beat.cancel()
    writer.close()
    await writer.wait_closed()
    server.close()


asyncio.run(main())
