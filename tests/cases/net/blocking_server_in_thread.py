# targets: native
"""A server on blocking sockets in threads, and asyncio clients in the main thread: waits of both kinds at once."""

import asyncio
import socket
import threading


class Server:
    """Answers lines, each connection in a thread of its own; connections have a timeout or none."""

    def __init__(self, timeout):
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.timeout = timeout
        self.threads = []
        self.stopping = False
        self.thread = threading.Thread(target=self.serve)
        self.thread.start()

    def serve(self):
        while True:
            connection, _ = self.listening.accept()
            if self.stopping:
                connection.close()
                return
            connection.settimeout(self.timeout)
            thread = threading.Thread(target=self.answer, args=(connection,))
            self.threads.append(thread)
            thread.start()

    def answer(self, connection):
        with connection:
            waiting = b""
            while data := connection.recv(4096):
                waiting += data
                while b"\n" in waiting:
                    line, _, waiting = waiting.partition(b"\n")
                    connection.sendall(line.upper() * 3 + b"\n")

    def stop(self):
        self.stopping = True
        with socket.create_connection(self.listening.getsockname()):
            self.thread.join()
        for thread in self.threads:
            thread.join()
        self.listening.close()


async def ask(port, words):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    answers = []
    for word in words:
        writer.write(word.encode() + b"\n")
        answers.append((await reader.readline()).decode().strip())
        await asyncio.sleep(0.002)
    writer.close()
    await writer.wait_closed()
    return answers


async def main(port):
    print(await ask(port, ["one"]))
    print(await asyncio.gather(*(ask(port, ["a" * n, "b" * n, "c"]) for n in range(1, 6))))
    loop = asyncio.get_running_loop()
    with socket.socket() as own:
        own.setblocking(False)
        await loop.sock_connect(own, ("127.0.0.1", port))
        await loop.sock_sendall(own, b"own\n")
        print(await loop.sock_recv(own, 100))


for timeout in (None, 5):
    server = Server(timeout)
    asyncio.run(main(server.listening.getsockname()[1]))
    server.stop()
    print("stopped", len(server.threads))
