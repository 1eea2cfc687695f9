"""A client over TLS, once under asyncio and once over a socket that blocks: what was agreed on, and a line there and back."""

import asyncio
import socket
import ssl
import sys


async def main(port, folder):
    context = ssl.create_default_context(cafile=folder + "ca.pem")
    reader, writer = await asyncio.open_connection("localhost", port, ssl=context, family=socket.AF_INET)
    print(writer.get_extra_info("cipher")[1], writer.get_extra_info("peercert")["subject"])
    writer.write(b"a line\n")
    print(await reader.readline())
    writer.close()
    try:
        await writer.wait_closed()
    except ConnectionError:
        pass
    with (
        socket.create_connection(("127.0.0.1", port)) as sock,
        context.wrap_socket(sock, server_hostname="localhost") as secured,
    ):
        secured.sendall(b"another\n")
        print(secured.version(), secured.recv(100))
    try:
        await asyncio.open_connection("127.0.0.1", port, ssl=context, server_hostname="example.com")
    except ssl.SSLCertVerificationError as e:
        print(e.verify_message)


asyncio.run(main(int(sys.argv[1]), sys.argv[2]))
