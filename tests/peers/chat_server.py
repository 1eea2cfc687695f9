"""A chat server of lines: what one says, all others hear; one that does not listen holds up nobody else."""

import asyncio


async def main():
    everybody = {}

    async def serve(reader, writer):
        name = (await reader.readline()).strip()
        everybody[name] = writer
        writer.write(b"welcome %s\n" % name)
        try:
            async for line in reader:
                if line == b"quit\n":
                    break
                for other, peer in list(everybody.items()):
                    if other != name:
                        peer.write(name + b": " + line)
        except ConnectionError:
            pass
        finally:
            del everybody[name]
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=1000)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("interrupted", flush=True)
