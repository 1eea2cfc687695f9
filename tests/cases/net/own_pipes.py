# since: 3.11.7
"""Pipes of the program's own as transports: `connect_read_pipe`, `connect_write_pipe`, `FlowControlMixin`, `os.pipe`."""
# skip wasi: WASI preview 1 has no pipes
# skip browser: a page has no pipes
import asyncio
import os


class Told(asyncio.Protocol):
    def __init__(self, name):
        self.name = name
        self.over = asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        print(self.name, "made", type(transport).__name__)
        self.transport = transport

    def data_received(self, data):
        print(self.name, "data", data if len(data) < 50 else len(data))

    def eof_received(self):
        print(self.name, "eof")

    def connection_lost(self, exc):
        print(self.name, "lost", repr(exc))
        self.over.set_result(None)

    def pause_writing(self):
        print(self.name, "pause")

    def resume_writing(self):
        print(self.name, "resume")


def shown(transport):
    text = repr(transport)
    return text.replace(f"fd={text.partition('fd=')[2].split()[0].rstrip('>')}", "fd=N")


async def both_ends():
    loop = asyncio.get_running_loop()
    reads, writes = os.pipe()
    source, sink = open(reads, "rb", 0), open(writes, "wb", 0)
    reader, told = await loop.connect_read_pipe(lambda: Told("reader"), source)
    writer, heard = await loop.connect_write_pipe(lambda: Told("writer"), sink)
    print(shown(reader), shown(writer))
    print(reader.get_extra_info("pipe") is source, writer.get_extra_info("pipe") is sink, reader.get_extra_info("x", 1))
    print(reader.get_protocol() is told, reader.is_reading(), writer.can_write_eof(), writer.get_write_buffer_size())
    writer.write(b"hello")
    writer.writelines([b"a", b"b", b"c"])
    await asyncio.sleep(0.01)
    reader.pause_reading()
    print(reader.is_reading())
    writer.write(b"while paused")
    await asyncio.sleep(0.01)
    reader.resume_reading()
    await asyncio.sleep(0.01)
    writer.write_eof()
    print(shown(writer), writer.is_closing())
    await asyncio.gather(told.over, heard.over)
    print(shown(reader), shown(writer), source.closed, sink.closed)


async def back_pressure():
    loop = asyncio.get_running_loop()
    reads, writes = os.pipe()
    writer, heard = await loop.connect_write_pipe(lambda: Told("writer"), open(writes, "wb", 0))
    writer.set_write_buffer_limits(high=1000, low=100)
    print(writer.get_write_buffer_limits())
    writer.write(b"x" * 100_000)
    print(writer.get_write_buffer_size() > 1000)
    reader, told = await loop.connect_read_pipe(asyncio.Protocol, open(reads, "rb", 0))
    await asyncio.sleep(0.05)
    print(writer.get_write_buffer_size())
    writer.close()
    await heard.over
    reader.close()
    await asyncio.sleep(0)


async def reader_goes():
    loop = asyncio.get_running_loop()
    reads, writes = os.pipe()
    writer, heard = await loop.connect_write_pipe(lambda: Told("writer"), open(writes, "wb", 0))
    os.close(reads)
    await heard.over
    writer.write(b"nobody")
    print(shown(writer))


async def streams():
    loop = asyncio.get_running_loop()
    reads, writes = os.pipe()
    reader = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), open(reads, "rb", 0))
    transport, protocol = await loop.connect_write_pipe(asyncio.streams.FlowControlMixin, open(writes, "wb", 0))
    writer = asyncio.StreamWriter(transport, protocol, None, loop)
    print(type(protocol).__name__, isinstance(protocol, asyncio.Protocol))
    print(issubclass(asyncio.StreamReaderProtocol, asyncio.streams.FlowControlMixin))

    async def produce():
        for i in range(3):
            writer.write(f"line {i}\n".encode())
            await writer.drain()
        writer.write(b"y" * 200_000 + b"\n")
        await writer.drain()
        print("drained")
        writer.close()

    task = asyncio.create_task(produce())
    for _ in range(3):
        print(await reader.readline())
    print(len(await reader.read()))
    await task
    try:
        await writer.wait_closed()
    except NotImplementedError as error:
        print("not implemented", error)


async def drainers():
    drained = []
    stream = asyncio.streams.FlowControlMixin(asyncio.get_running_loop())
    stream.pause_writing()
    try:
        stream.pause_writing()
    except AssertionError:
        print("paused twice")

    async def drainer(number):
        await stream._drain_helper()
        drained.append(number)

    asyncio.get_running_loop().call_later(0.01, stream.resume_writing)
    await asyncio.gather(*[drainer(i) for i in range(4)])
    print(drained)
    stream.connection_lost(None)
    try:
        await stream._drain_helper()
    except ConnectionResetError as error:
        print(repr(error))


async def refused(path):
    loop = asyncio.get_running_loop()
    for connect in (loop.connect_read_pipe, loop.connect_write_pipe):
        with open(path, "rb") as file:
            try:
                await connect(asyncio.Protocol, file)
            except ValueError as error:
                print(repr(error), file.closed)


async def blocking():
    reads, writes = os.pipe()
    os.set_blocking(reads, False)
    try:
        os.read(reads, 10)
    except BlockingIOError as error:
        print(error)
    os.write(writes, b"there")
    print(os.read(reads, 10))
    os.close(reads)
    os.close(writes)


async def main():
    for part in (both_ends, back_pressure, reader_goes, streams, drainers, blocking):
        print("--", part.__name__)
        await part()
    print("-- refused")
    await refused(__file__)


asyncio.run(main())
