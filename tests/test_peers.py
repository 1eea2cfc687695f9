"""Compiled servers and clients against programs that are not compiled: curl, Python's HTTP client, asyncio under CPython."""

import asyncio
import http.client
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from portalis.options import BuildOptions
from portalis.pipeline import Artifact, build_programs
from portalis.targets import TARGETS

PEERS = Path(__file__).with_name("peers")


@pytest.fixture(scope="module")
def artifact() -> Artifact:
    entries = [(file.stem, file) for file in sorted(PEERS.glob("[a-z]*.py"))]
    made = build_programs(entries, TARGETS["native"], BuildOptions())
    assert not made.refused
    return made


@contextmanager
def _server(artifact: Artifact, name: str) -> Iterator[tuple["subprocess.Popen[bytes]", int]]:
    """A compiled server and its port, which it prints first."""
    command = artifact.command([name], name, {**os.environ})
    # a shell starts what runs in its background with SIGINT ignored, and children inherit that
    default = lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)  # noqa: E731
    with subprocess.Popen(**command, stdout=subprocess.PIPE, preexec_fn=default) as child:
        try:
            assert child.stdout is not None
            yield child, int(child.stdout.readline())
        finally:
            child.kill()


def test_curl_and_the_python_client_talk_to_a_compiled_server(artifact: Artifact) -> None:
    with _server(artifact, "http_server") as (child, port):
        if curl := shutil.which("curl"):
            url = f"http://127.0.0.1:{port}"
            got = subprocess.run(
                [
                    curl,
                    "-sS",
                    "--max-time",
                    "10",
                    f"{url}/hello",
                    f"{url}/chunks",
                    "-d",
                    "body",
                    f"{url}/echo",
                ],
                capture_output=True,
                check=True,
            )
            assert got.stderr == b""
            got = subprocess.run(
                [curl, "-sS", "--max-time", "10", f"{url}/hello", f"{url}/chunks"],
                capture_output=True,
                check=True,
            )
            assert got.stdout == b"hello\n" + b"".join(b"part %d\n" % n for n in range(5))
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        for n in range(1, 4):
            connection.request("GET", "/hello")
            response = connection.getresponse()
            assert (response.status, response.read(), response.headers["X-Count"]) == (
                200,
                b"hello\n",
                str(n),
            )
        body = os.urandom(1_000_000)
        connection.request("POST", "/echo", body=body)
        assert connection.getresponse().read() == body
        connection.request("GET", "/nothing")
        response = connection.getresponse()
        assert (response.status, response.read()) == (404, b"nothing here\n")
        connection.close()
        child.send_signal(signal.SIGTERM)
        assert child.communicate(timeout=10)[0] == b"stopped\n"
        assert child.returncode == 0


async def _chat(port: int, people: int) -> list[bytes]:
    async def join(n: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"p%d\n" % n)
        assert await reader.readline() == b"welcome p%d\n" % n
        return reader, writer

    everybody = await asyncio.gather(*(join(n) for n in range(people)))
    everybody[0][1].transport.abort()  # a reset
    everybody[1][1].write(b"hello all\n")
    heard = await asyncio.gather(*(reader.readline() for reader, _ in everybody[2:]))
    for _, writer in everybody[1:]:
        writer.write(b"quit\n")
    left = await asyncio.gather(*(reader.read() for reader, _ in everybody[2:]))
    assert not any(left)
    for _, writer in everybody[1:]:
        writer.close()
    return list(heard)


def test_hundreds_of_connections_to_a_chat_server(artifact: Artifact) -> None:
    people = 300
    with _server(artifact, "chat_server") as (child, port):
        heard = asyncio.run(asyncio.wait_for(_chat(port, people), 60))
        assert heard == [b"p1: hello all\n"] * (people - 2)
        child.send_signal(signal.SIGINT)
        assert child.communicate(timeout=10)[0] == b"interrupted\n"
        assert child.returncode == 0


def test_a_compiled_client_talks_to_a_python_server(artifact: Artifact) -> None:
    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
        writer.close()

    async def scene() -> bytes:
        server = await asyncio.start_server(echo, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        command = artifact.command(["client", str(port)], "client", {**os.environ})

        def run() -> bytes:
            return subprocess.run(**command, stdout=subprocess.PIPE, timeout=30, check=True).stdout

        printed = await asyncio.to_thread(run)
        server.close()
        return printed

    assert asyncio.run(scene()) == b"b'line 0\\n'\nb'line 1\\n'\nb'line 2\\n'\n3000001 b'x\\n'\n"
