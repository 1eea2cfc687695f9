"""Child processes of asyncio: pipes, codes, signals, the shell, the folder and the environment."""

# skip wasi: WASI preview 1 has no child processes
# skip browser: a page has no child processes
import asyncio
import os
import signal
from asyncio.subprocess import DEVNULL, PIPE, STDOUT


async def main():
    process = await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE)
    print(type(process).__name__, process.returncode, process.pid > 0, process.stderr)
    process.stdin.write(b"line one\nline two\n")
    await process.stdin.drain()
    print(await process.stdout.readline())
    process.stdin.close()
    await process.stdin.wait_closed()
    print(await process.stdout.read(), await process.wait(), process.returncode)

    process = await asyncio.create_subprocess_shell(
        "echo out; echo err >&2; exit 3", stdout=PIPE, stderr=PIPE
    )
    print(await process.communicate(), process.returncode)
    process = await asyncio.create_subprocess_shell("echo out; echo err >&2", stdout=PIPE, stderr=STDOUT)
    print(await process.communicate())
    process = await asyncio.create_subprocess_exec("tr", "a-z", "A-Z", stdin=PIPE, stdout=PIPE)
    print(await process.communicate(b"hello"))
    big = b"0123456789" * 100_000
    process = await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE)
    out, err = await process.communicate(big)
    print(out == big, err)

    process = await asyncio.create_subprocess_exec("sleep", "30", stdout=DEVNULL)
    process.terminate()
    print(await process.wait())
    process = await asyncio.create_subprocess_exec("sleep", "30")
    process.send_signal(signal.SIGKILL)
    print(await process.wait(), process.returncode == -signal.SIGKILL)
    process = await asyncio.create_subprocess_exec("sleep", "30")
    try:
        await asyncio.wait_for(process.wait(), 0.05)
    except TimeoutError:
        print("timeout")
        process.kill()
        print(await process.wait())

    try:
        await asyncio.create_subprocess_exec("no-such-program-anywhere")
    except FileNotFoundError as e:
        print(e)
    try:
        await asyncio.create_subprocess_exec("true", cwd="/no/such/folder")
    except FileNotFoundError as e:
        print(e)
    process = await asyncio.create_subprocess_exec(
        "sh",
        "-c",
        "pwd; echo $NAME $HOME",
        stdout=PIPE,
        cwd="/",
        env={"NAME": "value", "PATH": os.environ["PATH"]},
    )
    print((await process.communicate())[0])
    results = await asyncio.gather(*(run(n) for n in range(5)))
    print(results)
    for wrong in ({"text": True}, {"bufsize": 1}, {"shell": True}, {"encoding": "utf-8"}):
        try:
            await asyncio.create_subprocess_exec("true", **wrong)
        except ValueError as e:
            print(e)


async def run(n):
    process = await asyncio.create_subprocess_exec("sh", "-c", f"exit {n}")
    return await process.wait()


class Protocol(asyncio.SubprocessProtocol):
    def __init__(self):
        self.done = asyncio.get_running_loop().create_future()
        self.data = {1: b"", 2: b""}
        self.events = []

    def connection_made(self, transport):
        self.events.append("made")
        self.transport = transport

    def pipe_data_received(self, fd, data):
        self.data[fd] += data

    def pipe_connection_lost(self, fd, exc):
        self.events.append(("pipe", fd, exc))

    def process_exited(self):
        self.events.append(("exited", self.transport.get_returncode()))

    def connection_lost(self, exc):
        self.events.append(("lost", exc))
        self.done.set_result(None)


async def protocols():
    loop = asyncio.get_running_loop()
    transport, protocol = await loop.subprocess_exec(Protocol, "sh", "-c", "cat; echo err >&2; exit 7")
    stdin = transport.get_pipe_transport(0)
    stdin.write(b"input")
    stdin.write_eof()
    await protocol.done
    print(protocol.data, protocol.events[0], protocol.events[-1], sorted(map(str, protocol.events[1:-1])))
    print(transport.is_closing())
    transport.close()


asyncio.run(main())
asyncio.run(protocols())
