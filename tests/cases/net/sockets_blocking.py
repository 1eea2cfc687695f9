"""Blocking sockets: pairs, timeouts, makefile, datagrams, addresses, errors and numbers."""

# skip wasi: WASI preview 1 has no sockets
# skip browser: a page has no sockets
import socket

a, b = socket.socketpair()
a.sendall(b"hello")
print(b.recv(3), b.recv(10))
b.settimeout(0.05)
try:
    b.recv(1)
except TimeoutError as e:
    print(type(e).__name__, e)
print(a.family, a.type, repr(a.family), repr(a.type), a.proto)
with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as s:
    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    s.bind(("127.0.0.1", 0))
    s.listen()
    c = socket.create_connection(s.getsockname())
    conn, addr = s.accept()
    print(addr == c.getsockname(), conn.getpeername() == c.getsockname())
    f = conn.makefile("r")
    c.sendall("é line\nnext\n".encode())
    print(f.readline(), end="")
    c.shutdown(socket.SHUT_WR)
    print(f.read(), end="")
    f.close()
    conn.close()
    c.close()
print(s.fileno(), "closed" in repr(s))
try:
    s.bind(("127.0.0.1", 0))
except OSError as e:
    print(e)
u1 = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
u1.bind(("127.0.0.1", 0))
u2 = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
u2.sendto(b"datagram", u1.getsockname())
data, addr = u1.recvfrom(100)
print(data, addr[0])
print(socket.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM))
print(socket.inet_aton("127.1"), socket.inet_ntoa(b"\x01\x02\x03\x04"), socket.htons(1), socket.ntohl(1))
try:
    socket.getaddrinfo("no.such.host.invalid", 80)
except socket.gaierror as e:
    print(type(e).__mro__[1].__name__)
try:
    u1.connect("x")
except TypeError as e:
    print(e)
try:
    u1.connect(("127.0.0.1", 99999))
except OverflowError as e:
    print(e)
print(socket.AF_INET, socket.AF_UNIX.name, repr(socket.MSG_PEEK | socket.MSG_DONTWAIT))
