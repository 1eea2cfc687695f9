# targets: native
"""Sockets: `wrap_socket` on both ends of a pair, in steps where nothing may block and in one go where all is there."""

import socket
import ssl


def shake(*ends):
    left = list(ends)
    for _ in range(10):
        for end in list(left):
            try:
                end.do_handshake()
            except ssl.SSLWantReadError:
                continue
            except ssl.SSLError as e:
                print(end.server_side, type(e).__name__, e)
            left.remove(end)


def pair(client, server, name):
    a, b = socket.socketpair()
    for sock in (a, b):
        sock.setblocking(False)
    left = client.wrap_socket(a, server_hostname=name, do_handshake_on_connect=False)
    right = server.wrap_socket(b, server_side=True, do_handshake_on_connect=False)
    print(a.fileno(), left.gettimeout(), left.server_hostname, left.context is client)
    shake(left, right)
    return left, right


def main(path):
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(path + "server.pem", path + "server.key")
    client = ssl.create_default_context(cafile=path + "ca.pem")
    left, right = pair(client, server, "localhost")
    with left, right:
        print(left.version(), left.cipher(), left.selected_alpn_protocol(), right.getpeercert())
        print(left.getpeercert()["subject"])
        try:
            left.recv(10)
        except ssl.SSLWantReadError as e:
            print(e)
        left.settimeout(5)
        right.settimeout(0.05)
        left.sendall(b"hello")
        print(right.recv(100))
        print(right.send(b"abc"), left.read(10))
        buffer = bytearray(5)
        right.write(b"xyz!")
        print(left.recv_into(buffer, 2), buffer, left.pending(), left.recv(10))
        try:
            right.recv(10)
        except TimeoutError as e:
            print(type(e).__name__, e)
        for call in (
            lambda: left.recv(5, 1),
            lambda: left.sendto(b"x", ("a", 1)),
            lambda: left.recvfrom(5),
            left.dup,
        ):
            try:
                call()
            except (ValueError, NotImplementedError) as e:
                print(type(e).__name__, e)
        try:
            right.unwrap()
        except TimeoutError as e:
            print(type(e).__name__, e)
        print(left.recv(10))
        plain = left.unwrap()
        print(type(plain).__name__, type(right.unwrap()).__name__)
    left, right = pair(client, server, "other.host")
    left.close()
    right.close()
    left, right = pair(client, server, "localhost")
    right.close()
    print(left.recv(10))
    left.close()
    for call in (
        lambda: client.wrap_socket(socket.socket()),
        lambda: client.wrap_socket(socket.socket(socket.AF_INET, socket.SOCK_DGRAM), server_hostname="x"),
        ssl.SSLSocket,
    ):
        try:
            call()
        except (ValueError, TypeError, NotImplementedError) as e:
            print(type(e).__name__, e)
