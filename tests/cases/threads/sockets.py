# skip wasi: preview 1 has no sockets
# skip browser: a page has no sockets
"""A threaded echo server and its clients in one process: accept, recv, sendall, timeouts, many at once, large messages."""

import socket
import threading

LARGE = b"x" * 1_000_000


class EchoServer:
    def __init__(self):
        self.listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self.listener.bind(("127.0.0.1", 0))
        self.listener.listen()
        self.port = self.listener.getsockname()[1]
        self.handled = 0
        self.lock = threading.Lock()
        self.threads = []

    def serve(self, count):
        for _ in range(count):
            connection, _ = self.listener.accept()
            t = threading.Thread(target=self.handle, args=(connection,))
            t.start()
            self.threads.append(t)
        for t in self.threads:
            t.join()
        self.listener.close()

    def handle(self, connection):
        with connection:
            while data := connection.recv(65536):
                connection.sendall(data.upper())
        with self.lock:
            self.handled += 1


def exchange(port, message):
    with socket.create_connection(("127.0.0.1", port)) as s:
        sender = threading.Thread(target=send, args=(s, message))
        sender.start()
        received = b""
        while len(received) < len(message):
            received += s.recv(65536)
        sender.join()
        return received


def send(s, message):
    s.sendall(message)


server = EchoServer()
main = threading.Thread(target=server.serve, args=(6,))
main.start()
print(exchange(server.port, b"hello"))
print(exchange(server.port, LARGE) == LARGE.upper())
results = {}
clients = [
    threading.Thread(target=lambda n=n: results.setdefault(n, exchange(server.port, f"client {n}".encode())))
    for n in range(3)
]
for c in clients:
    c.start()
for c in clients:
    c.join()
print(sorted(results.items()))
with socket.create_connection(("127.0.0.1", server.port)) as idle:
    idle.settimeout(0.005)
    try:
        idle.recv(1)
    except TimeoutError as e:
        print("timeout", e)
main.join()
print(server.handled)

left, right = socket.socketpair()
waited = threading.Event()


def late():
    right.settimeout(0.002)
    try:
        right.recv(10)
    except TimeoutError as e:
        print("thread", e)
    waited.set()
    right.settimeout(None)
    print("thread got", right.recv(10))


t = threading.Thread(target=late)
t.start()
waited.wait()
left.send(b"ping")
t.join()
left.close()
right.close()
