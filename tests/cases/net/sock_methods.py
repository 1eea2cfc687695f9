"""The loop's methods on sockets, watched descriptors, and what a transport's descriptor refuses."""

# skip wasi: WASI preview 1 has no sockets
# skip browser: a page has no sockets
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    listener.setblocking(False)
    client = socket.socket()
    client.setblocking(False)
    (server, address), _ = await asyncio.gather(
        loop.sock_accept(listener), loop.sock_connect(client, listener.getsockname())
    )
    print(address == client.getsockname(), server.gettimeout())
    await loop.sock_sendall(client, b"hello")
    print(await loop.sock_recv(server, 100))
    task = asyncio.create_task(loop.sock_recv(server, 100))
    await asyncio.sleep(0)
    await loop.sock_sendall(client, b"later")
    print(await task)
    buffer = bytearray(10)
    await loop.sock_sendall(client, b"into")
    print(await loop.sock_recv_into(server, buffer), buffer)
    big = asyncio.create_task(loop.sock_sendall(client, b"y" * 5_000_000))
    got = 0
    while got < 5_000_000:
        got += len(await loop.sock_recv(server, 1 << 20))
    await big
    print(got)
    task = asyncio.create_task(loop.sock_recv(server, 1))
    await asyncio.sleep(0.01)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")

    events = []
    done = loop.create_future()

    def readable(tag):
        events.append((tag, server.recv(10)))
        if len(events) == 2:
            print(loop.remove_reader(server), loop.remove_reader(server))
            done.set_result(None)

    loop.add_reader(server, readable, "r")
    client.send(b"1")
    await asyncio.sleep(0.01)
    client.send(b"2")
    await done
    print(events)

    writes = []

    def writable():
        writes.append(1)
        if len(writes) == 3:
            loop.remove_writer(client.fileno())

    loop.add_writer(client.fileno(), writable)
    await asyncio.sleep(0.01)
    print(len(writes))

    def broken():
        loop.remove_reader(server)
        raise ValueError("in a reader")

    loop.set_exception_handler(
        lambda loop, context: print(context["message"][:21], repr(context["exception"]))
    )
    loop.add_reader(server.fileno(), broken)
    client.send(b"3")
    await asyncio.sleep(0.01)

    transport, _ = await loop.connect_accepted_socket(asyncio.Protocol, server)
    try:
        loop.add_reader(server.fileno(), broken)
    except RuntimeError as e:
        print(str(e).split("is used")[0].split(" ")[:2])
    try:
        loop.add_reader("nothing", broken)
    except ValueError as e:
        print(e)
    transport.close()
    await asyncio.sleep(0)
    closed = socket.socket()
    closed.setblocking(False)
    try:
        await loop.sock_connect(closed, ("127.0.0.1", 1))
    except ConnectionRefusedError as e:
        print(e)
    print(await loop.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM))
    print(await loop.getnameinfo(("127.0.0.1", 80), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV))
    for sock in (client, listener, closed):
        sock.close()


asyncio.run(main())
