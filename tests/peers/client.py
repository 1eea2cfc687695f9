"""A client of a server that is not compiled: lines there and back, a large body, a half-closed end."""

import asyncio
import sys


async def main():
    reader, writer = await asyncio.open_connection("127.0.0.1", int(sys.argv[1]))
    for n in range(3):
        writer.write(f"line {n}\n".encode())
        print(await reader.readline())
    writer.write(b"x" * 3_000_000 + b"\n")
    writer.write_eof()
    rest = await reader.read()
    print(len(rest), rest[-2:])
    writer.close()
    await writer.wait_closed()


asyncio.run(main())
