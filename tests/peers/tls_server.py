"""A server of lines over TLS: each comes back in upper case; an end by SIGTERM."""

import asyncio
import signal
import ssl
import sys


async def serve(reader, writer):
    try:
        async for line in reader:
            writer.write(line.upper())
            await writer.drain()
    except ConnectionError:
        pass
    finally:
        writer.close()


async def main(folder):
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(folder + "server.pem", folder + "server.key")
    context.set_alpn_protocols(["lines"])
    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await stop.wait()
    print("stopped", flush=True)


asyncio.run(main(sys.argv[1]))
