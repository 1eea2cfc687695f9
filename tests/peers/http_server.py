"""An HTTP/1.1 server on streams: connections that stay open, bodies, chunks, an end by SIGTERM."""

import asyncio
import signal


async def read_request(reader):
    line = await reader.readline()
    if not line:
        return None
    method, path, _ = line.decode("ascii").split()
    headers = {}
    while (line := await reader.readline()) not in (b"\r\n", b""):
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.strip().lower()] = value.strip()
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    return method, path, headers, body


def answer(writer, status, body, *more):
    head = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Content-Type: text/plain", *more]
    writer.write("\r\n".join(head).encode() + b"\r\n\r\n" + body)


async def serve(reader, writer):
    count = 0
    try:
        while (request := await read_request(reader)) is not None:
            count += 1
            method, path, headers, body = request
            if path == "/hello":
                answer(writer, "200 OK", b"hello\n", f"X-Count: {count}")
            elif path == "/echo" and method == "POST":
                answer(writer, "200 OK", body)
            elif path == "/chunks":
                writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                for n in range(5):
                    part = f"part {n}\n".encode()
                    writer.write(b"%x\r\n%s\r\n" % (len(part), part))
                    await writer.drain()
                writer.write(b"0\r\n\r\n")
            else:
                answer(writer, "404 Not Found", b"nothing here\n")
            await writer.drain()
            if headers.get("connection") == "close":
                break
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    finally:
        writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await stop.wait()
    print("stopped", flush=True)


asyncio.run(main())
