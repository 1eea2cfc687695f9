"""Nothing mentions the function that needs sockets, nor the method that starts a process."""
# compiled for native wasi
import asyncio
import socket
import subprocess


class Tool:
    def launch(self):
        return subprocess.run(["ls"])

    def name(self):
        return socket.AF_INET.name


async def serve():
    server = await asyncio.start_server(print, "127.0.0.1", 0)
    server.close()


print(Tool().name(), hasattr(socket, "SO_REUSEPORT"))
