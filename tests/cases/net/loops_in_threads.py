# targets: native
"""Event loops of other threads than the main one watch sockets, children and names, beside the main thread and its own loop."""

import asyncio
import socket
import sys
import threading


async def handle(reader, writer):
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    writer.close()
    await writer.wait_closed()


class Background:
    """A loop that runs in a thread, as programs without a loop of their own keep one."""

    def __init__(self, name):
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self._run, name=name)
        self.thread.start()

    def _run(self):
        asyncio.set_event_loop(self.loop)
        try:
            self.loop.run_forever()
        finally:
            self.loop.run_until_complete(self.loop.shutdown_asyncgens())
            self.loop.close()

    def call(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result(20)

    def stop(self):
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()


async def start():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    return server, server.sockets[0].getsockname()[1]


async def stop(server):
    server.close()
    await server.wait_closed()


async def ask(port, *lines):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    answers = []
    for line in lines:
        writer.write(line)
        answers.append(await reader.readline())
    writer.close()
    await writer.wait_closed()
    return answers


async def child(text):
    process = await asyncio.create_subprocess_exec(
        "tr", "a-z", "A-Z", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    out, _ = await process.communicate(text)
    return out, process.returncode


async def slow_reader(port):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        await asyncio.wait_for(reader.readline(), 0.05)
    except asyncio.TimeoutError:
        return "nothing came"
    finally:
        writer.close()


def blocking_client(port):
    with socket.create_connection(("127.0.0.1", port)) as s, s.makefile("rb") as lines:
        s.sendall(b"one\ntwo\n")
        print(lines.readline(), lines.readline())


servers, clients = Background("servers"), Background("clients")
server, port = servers.call(start())
blocking_client(port)
print(clients.call(ask(port, b"from another loop\n", b"again\n")))
print(clients.call(slow_reader(port)))
print(clients.call(asyncio.wait_for(ask(port, b"in time\n"), 20)))


async def main():
    here, own = await start()
    one, two = await asyncio.gather(
        ask(port, b"main asks\n"), asyncio.to_thread(clients.call, ask(own, b"main is asked\n"))
    )
    print(one, two)
    await stop(here)


asyncio.run(main())

results = [asyncio.run_coroutine_threadsafe(ask(port, b"x%d\n" % n), clients.loop) for n in range(20)]
print([r.result(20) for r in results] == [[b"X%d\n" % n] for n in range(20)])


def compute(future):
    """The main thread computes and does not wait, while the others talk."""
    rounds = 0
    while not future.done():
        rounds += 1
    return rounds > 0


print(compute(asyncio.run_coroutine_threadsafe(ask(port, b"busy\n"), clients.loop)))
if sys.platform == "linux":
    print(clients.call(child(b"a child of a thread's loop")))


async def resolve():
    found = await asyncio.get_running_loop().getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM)
    return found[0][4]


print(clients.call(resolve()))
clients.call(asyncio.sleep(0))
servers.call(stop(server))
servers.stop()
clients.stop()
print(servers.thread.is_alive(), clients.thread.is_alive())
