"""`create_connection` and `open_connection` with `happy_eyeballs_delay` and `interleave`, and what all attempts failing says."""
# targets: native

import asyncio
import socket


async def handle(reader, writer):
    writer.write(b"hello " + await reader.readline())
    writer.close()
    await writer.wait_closed()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


async def talk(title, host, port, **options):
    try:
        reader, writer = await asyncio.open_connection(host, port, **options)
    except OSError as e:
        text = str(e)
        for n, found in enumerate(PORTS):
            text = text.replace(str(found), f"port{n}")
        print(title, type(e).__name__, e.errno, text)
        return
    writer.write(title.encode() + b"\n")
    print(title, (await reader.read()).decode().strip(), writer.get_extra_info("peername")[0])
    writer.close()
    await writer.wait_closed()


PORTS = []


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    closed, other = free_port(), free_port()
    PORTS.extend([port, closed, other])
    four = socket.AF_INET

    await talk("plain", "127.0.0.1", port)
    await talk("one", "127.0.0.1", port, happy_eyeballs_delay=0.25)
    await talk("refused", "127.0.0.1", closed, happy_eyeballs_delay=0.25)
    await talk("localhost", "localhost", port, happy_eyeballs_delay=0.25, interleave=1, family=four)
    await talk("no delay", "127.0.0.1", port, happy_eyeballs_delay=0)
    await talk("local", "127.0.0.1", port, happy_eyeballs_delay=0.1, local_addr=("127.0.0.1", 0))
    await talk("bad local", "127.0.0.1", port, happy_eyeballs_delay=0.1, local_addr=("127.0.0.1", port))
    await talk("bad local, in turn", "127.0.0.1", port, local_addr=("127.0.0.1", port))

    await talk("again", "127.0.0.1", port, happy_eyeballs_delay=5)
    print("next task", asyncio.create_task(asyncio.sleep(0)).get_name())

    server.close()
    await server.wait_closed()


asyncio.run(main())
