"""The numbers of descriptors: files, sockets and pipes get those that they get in CPython, whatever the runtime has open itself."""
# skip wasi: WASI preview 1 has no sockets
# skip browser: a page has no sockets
import asyncio
import os
import socket
import subprocess
import tempfile

first, second = socket.socket(), socket.socket()
base = first.fileno()


def told(*things):
    print(*[thing.fileno() - base for thing in things])


told(first, second)
second.close()
folder = tempfile.mkdtemp()
file = open(os.path.join(folder, "first"), "wb")
told(file)


async def echo(reader, writer):
    told(writer.get_extra_info("socket"))
    writer.write(await reader.readline())
    await writer.drain()
    writer.close()


async def main():
    told(socket.socket())
    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    told(*server.sockets)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    told(writer.get_extra_info("socket"))
    writer.write(b"line\n")
    print(await reader.readline())
    writer.close()
    await writer.wait_closed()
    await asyncio.sleep(0.002)
    server.close()
    await server.wait_closed()
    await asyncio.sleep(0.001)
    a, b = socket.socketpair()
    told(a, b)
    loop = asyncio.get_running_loop()
    ready = loop.create_future()
    loop.add_reader(a, ready.set_result, None)
    b.send(b"x")
    await ready
    loop.remove_reader(a)
    reads, writes = os.pipe()
    print(reads - base, writes - base)


asyncio.run(main())
third = socket.socket()
told(third)
loop = asyncio.new_event_loop()
fourth = socket.socket()
told(fourth)
loop.close()
told(socket.socket())
with open(__file__, "rb") as here, open(__file__) as text:
    told(here, text)
    print(here.isatty(), os.fstat(here.fileno()).st_size == os.stat(__file__).st_size)
for closed in (here, text):
    try:
        closed.fileno()
    except ValueError as error:
        print(error)
with open(os.path.join(folder, "second"), "w+b") as out:
    print(subprocess.run(["echo", "to a file"], stdout=out).returncode)
    out.seek(0)
    print(out.read())
file.close()
for name in os.listdir(folder):
    os.remove(os.path.join(folder, name))
os.rmdir(folder)
