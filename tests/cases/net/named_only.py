"""Modules that some targets cannot serve are imported, and only what is there everywhere is used; what needs more is never mentioned."""

import asyncio
import signal
import socket
import subprocess


class Tool:
    def launch_it(self):
        return subprocess.run(["true"])

    def describe(self):
        return socket.AF_INET.name, socket.SOCK_STREAM.name, subprocess.PIPE, signal.SIGTERM.name


async def never_served():
    server = await asyncio.get_running_loop().create_server(asyncio.Protocol, "127.0.0.1", 0)
    server.close()


def attempt(f):
    try:
        return f()
    except (socket.timeout, socket.gaierror, subprocess.CalledProcessError) as error:
        return type(error).__name__


def late():
    raise socket.timeout("late")


def failed():
    raise subprocess.CalledProcessError(3, ["tool"])


async def main():
    loop = asyncio.get_running_loop()
    try:
        loop.add_signal_handler(signal.SIGUSR1, print)
        loop.remove_signal_handler(signal.SIGUSR1)
    except NotImplementedError:
        pass
    await asyncio.sleep(0)
    print("ready")


print(Tool().describe(), hasattr(socket, "SO_REUSEADDR"), attempt(late), attempt(failed), attempt(lambda: 1))
print(str(subprocess.CalledProcessError(3, ["tool"])))
asyncio.run(main())
