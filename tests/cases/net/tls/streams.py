# targets: native
"""TLS under asyncio: streams, protocols, upgrades, and how each end hears of what went wrong."""

import asyncio
import io
import ssl


async def serve(reader, writer):
    o = writer.get_extra_info("ssl_object")
    print("server", o.version(), writer.get_extra_info("cipher"), writer.get_extra_info("peercert"))
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    print("server at eof", reader.at_eof())
    writer.close()
    await writer.wait_closed()
    print("server closed")


async def talk(port, context):
    reader, writer = await asyncio.open_connection("localhost", port, ssl=context)
    o = writer.get_extra_info("ssl_object")
    print(o.version(), o.selected_alpn_protocol(), o.server_hostname, o.server_side)
    print(writer.get_extra_info("peercert")["subject"], writer.get_extra_info("sslcontext") is context)
    print(writer.can_write_eof(), writer.is_closing(), writer.get_extra_info("compression", 5))
    for n in range(3):
        writer.write(b"line %d\n" % n)
        print(await reader.readline())
    writer.write(b"x" * 60000 + b"\n")
    await writer.drain()
    print(len(await reader.readexactly(60001)))
    writer.close()
    await writer.wait_closed()
    print("client closed", writer.is_closing())
    try:
        writer.write_eof()
    except (NotImplementedError, AttributeError) as e:
        print(type(e).__name__, e)


async def refused(port, context, name):
    try:
        await asyncio.open_connection("127.0.0.1", port, ssl=context, server_hostname=name)
    except (ssl.SSLError, ConnectionError) as e:
        print(name, type(e).__name__, e)
    await asyncio.sleep(0.05)


async def mistakes():
    for kwargs in (
        {"server_hostname": "x"},
        {"ssl_handshake_timeout": 1},
        {"ssl_shutdown_timeout": 1},
        {"ssl": ssl.create_default_context(), "ssl_handshake_timeout": 0},
        {"ssl": ssl.create_default_context(), "ssl_shutdown_timeout": -1},
    ):
        try:
            await asyncio.open_connection("127.0.0.1", 9, **kwargs)
        except (ValueError, ConnectionRefusedError) as e:
            print(type(e).__name__, e if isinstance(e, ValueError) else "")
    for kwargs in ({"ssl": True}, {"ssl_handshake_timeout": 1}):
        try:
            await asyncio.start_server(serve, "127.0.0.1", 0, **kwargs)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)


async def plain_peer(context):
    """The other end does not speak TLS, hangs up, or says nothing."""

    async def answer(reader, writer):
        await reader.read(1)
        if replies:
            writer.write(replies.pop())
            writer.close()
        else:
            await reader.read()
            writer.close()

    replies = [b"", b"220 mail.example.org ready\r\n"]
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    await refused(port, context, "localhost")
    await refused(port, context, "localhost")
    try:
        await asyncio.open_connection(
            "127.0.0.1", port, ssl=context, server_hostname="localhost", ssl_handshake_timeout=0.1
        )
    except ConnectionAbortedError as e:
        print(type(e).__name__, e)
    server.close()


async def plain_client(port):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET / HTTP/1.1\r\n\r\n")
    try:
        print("plain", await reader.read())
    except ConnectionResetError as e:
        print(e)
    writer.close()


async def truncated(context, server_context):
    """The connection ends without a word of TLS."""
    done = asyncio.Event()

    async def half(reader, writer):
        writer.write(b"half")
        await writer.drain()
        await reader.readexactly(2)
        writer.transport.abort()
        done.set()

    server = await asyncio.start_server(half, "127.0.0.1", 0, ssl=server_context)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection(
        "127.0.0.1", port, ssl=context, server_hostname="localhost"
    )
    print(await reader.readexactly(4))
    writer.write(b"ok")
    await done.wait()
    try:
        print(await reader.read())
    except ConnectionError as e:
        print(type(e).__name__)
    writer.close()
    server.close()


async def upgrade(context, server_context):
    async def server(reader, writer):
        print(await reader.readline(), writer.get_extra_info("sslcontext"))
        writer.write(b"go ahead\n")
        await writer.drain()
        await writer.start_tls(server_context)
        print(await reader.readline(), writer.get_extra_info("sslcontext") is server_context)
        writer.write(b"secret\n")
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    serving = await asyncio.start_server(server, "127.0.0.1", 0)
    port = serving.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"STARTTLS\n")
    print(await reader.readline())
    await writer.start_tls(context, server_hostname="localhost")
    print(writer.get_extra_info("ssl_object").version())
    writer.write(b"hidden\n")
    print(await reader.readline(), await reader.read())
    writer.close()
    await writer.wait_closed()
    serving.close()
    loop = asyncio.get_running_loop()
    for transport, secured in ((None, context), (None, None)):
        try:
            await loop.start_tls(transport, None, secured)
        except TypeError as e:
            print(str(e).partition(", got")[0])


class Lines(asyncio.Protocol):
    """Says what it is told of."""

    def __init__(self, name, lost):
        self.name, self.lost, self.data = name, lost, b""

    def connection_made(self, transport):
        self.transport = transport
        print(self.name, "made", transport.get_protocol() is self, transport.get_write_buffer_limits())

    def data_received(self, data):
        self.data += data
        if self.data.endswith(b"\n"):
            print(self.name, "received", self.data)
            if self.name == "server":
                self.transport.write(self.data[::-1] + b"\n")
                self.transport.close()

    def eof_received(self):
        print(self.name, "eof")

    def connection_lost(self, exc):
        print(self.name, "lost", exc)
        self.lost.set()


async def protocols(context, server_context):
    loop = asyncio.get_running_loop()
    events = [asyncio.Event(), asyncio.Event()]
    server = await loop.create_server(lambda: Lines("server", events[0]), "127.0.0.1", 0, ssl=server_context)
    port = server.sockets[0].getsockname()[1]
    transport, protocol = await loop.create_connection(
        lambda: Lines("client", events[1]), "127.0.0.1", port, ssl=context, server_hostname="localhost"
    )
    print(protocol.transport is transport, transport.is_reading(), transport.get_write_buffer_size())
    transport.pause_reading()
    print(transport.is_reading())
    transport.write(b"abc\n")
    await asyncio.sleep(0.1)
    transport.resume_reading()
    await asyncio.gather(*(event.wait() for event in events))
    server.close()


class Collect(asyncio.Protocol):
    def __init__(self, done):
        self.done, self.size, self.ends = done, 0, b""

    def data_received(self, data):
        self.size += len(data)
        self.ends = (self.ends[:4] + data)[:4] + data[-4:]

    def connection_lost(self, exc):
        self.done.set_result((self.size, self.ends[:4]))


async def files(path, context, server_context):
    """`sendfile`, which reads and writes over TLS; the attempts of happy eyeballs with TLS behind them."""
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    server = await loop.create_server(lambda: Collect(done), "127.0.0.1", 0, ssl=server_context)
    transport, protocol = await loop.create_connection(
        asyncio.Protocol,
        *server.sockets[0].getsockname(),
        ssl=context,
        server_hostname="localhost",
        happy_eyeballs_delay=1,
    )
    with open(path + "ca.pem", "rb") as file:
        size = len(file.read())
        print(await loop.sendfile(transport, file) == size, file.tell() == size)
        print(await loop.sendfile(transport, file, 5, 100), file.tell())
        print(await loop.sendfile(transport, io.BytesIO(b"z" * 300_000), 10))
        print(transport.get_protocol() is protocol, transport.is_reading())
        try:
            await loop.sendfile(transport, file, fallback=False)
        except RuntimeError as e:
            print(str(e).partition(" for transport")[0])
    transport.close()
    got, ends = await done
    print(got - size, ends)
    server.close()


async def main(path):
    server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_context.load_cert_chain(path + "server.pem", path + "server.key")
    server_context.set_alpn_protocols(["h2", "http/1.1"])
    context = ssl.create_default_context(cafile=path + "ca.pem")
    context.set_alpn_protocols(["http/1.1"])
    server = await asyncio.start_server(serve, "localhost", 0, ssl=server_context, family=2)
    port = server.sockets[0].getsockname()[1]
    await talk(port, context)
    await asyncio.sleep(0.05)
    for name in ("other.host", "127.0.0.2"):
        await refused(port, context, name)
    await refused(port, ssl.create_default_context(), "localhost")
    await plain_client(port)
    server.close()
    await server.wait_closed()
    await mistakes()
    await plain_peer(context)
    await truncated(context, server_context)
    await upgrade(context, server_context)
    await protocols(context, server_context)
    await files(path, context, server_context)
