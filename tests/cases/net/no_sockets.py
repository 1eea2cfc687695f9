"""What is no socket, given to the loop's methods: CPython asks it for what it needs."""

# skip wasi: WASI preview 1 has no sockets
# skip browser: a page has no sockets
import asyncio
import io


class Half:
    pass


async def main():
    loop = asyncio.get_running_loop()
    for debug in (False, True):
        loop.set_debug(debug)
        for sock in (None, Half(), 7):
            tried = [
                loop.sock_recv(sock, 5),
                loop.sock_recv_into(sock, bytearray(5)),
                loop.sock_recvfrom(sock, 5),
                loop.sock_recvfrom_into(sock, bytearray(5)),
                loop.sock_sendall(sock, b"x"),
                loop.sock_sendto(sock, b"x", ("127.0.0.1", 9)),
                loop.sock_accept(sock),
                loop.sock_connect(sock, ("127.0.0.1", 9)),
                loop.sock_sendfile(sock, io.BytesIO(b"x")),
            ]
            for awaitable in tried:
                try:
                    await awaitable
                except (AttributeError, TypeError, ValueError) as error:
                    print(type(error).__name__, error)


asyncio.run(main())
