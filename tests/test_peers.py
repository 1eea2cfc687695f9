"""Compiled servers and clients against programs that are not compiled: curl, openssl, Python's HTTP client, asyncio under CPython."""

import asyncio
import http.client
import os
import re
import runpy
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import time
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
def _server(artifact: Artifact, name: str, *args: str) -> Iterator[tuple["subprocess.Popen[bytes]", int]]:
    """A compiled server and its port, which it prints first."""
    command = artifact.command([name, *args], name, {**os.environ})
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


def test_wrk_drives_a_compiled_server(artifact: Artifact) -> None:
    wrk = shutil.which("wrk")
    if wrk is None:
        pytest.skip("wrk is not installed (on Debian: apt install wrk)")
    with _server(artifact, "http_server") as (child, port):
        told = subprocess.run(
            [wrk, "-t1", "-c40", "-d2s", f"http://127.0.0.1:{port}/hello"],
            capture_output=True,
            check=True,
            text=True,
            timeout=60,
        ).stdout
        assert "Socket errors" not in told
        assert "Non-2xx" not in told
        requests = re.search(r"(\d+) requests in", told)
        assert requests is not None
        assert int(requests[1]) > 0
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


@pytest.mark.parametrize("how", ["plain", "caught"])
def test_a_reader_that_goes_away(artifact: Artifact, how: str) -> None:
    file = PEERS / "many_lines.py"
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    compiled = artifact.command(["many_lines", how], "many_lines", environment)
    ends = []
    for command in ({"args": [sys.executable, str(file), how], "env": environment}, compiled):
        with subprocess.Popen(**command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
            assert child.stdout is not None
            assert child.stderr is not None
            assert child.stdout.readline() == b"0 a line of some length\n"
            child.stdout.close()
            ends.append((child.wait(30), child.stderr.read()))
    assert ends[0] == ends[1]


@pytest.fixture
def certificates(tmp_path: Path) -> str:
    """A folder with the certificates of the differential case, as the programs take it."""
    made = runpy.run_path(str(PEERS.parent / "cases" / "net" / "tls" / "certificates.py"))
    for name, text in made["FILES"].items():
        (tmp_path / name).write_text(text)
    return f"{tmp_path}/"


def test_openssl_and_python_talk_tls_to_a_compiled_server(artifact: Artifact, certificates: str) -> None:
    with _server(artifact, "tls_server", certificates) as (child, port):
        if openssl := shutil.which("openssl"):
            for version in ("-tls1_2", "-tls1_3"):
                command = [
                    openssl,
                    "s_client",
                    "-connect",
                    f"127.0.0.1:{port}",
                    "-CAfile",
                    f"{certificates}ca.pem",
                ]
                command += [
                    "-verify_return_error",
                    "-verify_hostname",
                    "localhost",
                    "-alpn",
                    "lines",
                    "-ign_eof",
                    version,
                ]
                with subprocess.Popen(
                    command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
                ) as peer:
                    assert peer.stdin is not None and peer.stdout is not None
                    peer.stdin.write(b"a line for you\n")
                    peer.stdin.flush()
                    lines = list(iter(peer.stdout.readline, b"A LINE FOR YOU\n"))
                    peer.kill()
                assert b"Verify return code: 0 (ok)\n" in b"".join(lines)
                assert b"ALPN protocol: lines\n" in b"".join(lines)
            # what does not trust the authority, and what speaks no TLS, is refused, and the server goes on
            refused = subprocess.run(
                [openssl, "s_client", "-connect", f"127.0.0.1:{port}", "-verify_return_error"],
                input=b"",
                capture_output=True,
            )
            assert refused.returncode != 0
        with socket.create_connection(("127.0.0.1", port)) as plain:
            plain.sendall(b"GET / HTTP/1.1\r\n\r\n")
            assert plain.recv(100) == b""
        context = ssl.create_default_context(cafile=f"{certificates}ca.pem")
        sock = socket.create_connection(("127.0.0.1", port))
        with context.wrap_socket(sock, server_hostname="localhost") as secured:
            secured.sendall(b"x" * 60_000 + b"\n")
            got = b""
            while not got.endswith(b"\n"):
                got += secured.recv(70_000)
            assert got == b"X" * 60_000 + b"\n"
        child.send_signal(signal.SIGTERM)
        assert child.communicate(timeout=10)[0] == b"stopped\n"


def _client_lines(artifact: Artifact, port: int, certificates: str) -> list[bytes]:
    command = artifact.command(["tls_client", str(port), certificates], "tls_client", {**os.environ})
    printed: bytes = subprocess.run(**command, stdout=subprocess.PIPE, timeout=30, check=True).stdout
    return printed.splitlines()


def test_a_compiled_client_talks_tls_to_openssl_and_python(artifact: Artifact, certificates: str) -> None:
    mismatch = b"Hostname mismatch, certificate is not valid for 'example.com'."
    subject = b"TLSv1.3 ((('commonName', 'localhost'),),)"

    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async for line in reader:
                writer.write(line)
        except ConnectionError:
            pass
        writer.close()

    async def scene() -> list[bytes]:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(f"{certificates}server.pem", f"{certificates}server.key")
        server = await asyncio.start_server(echo, "127.0.0.1", 0, ssl=context)
        port = server.sockets[0].getsockname()[1]
        printed = await asyncio.to_thread(_client_lines, artifact, port, certificates)
        server.close()
        return printed

    assert asyncio.run(scene()) == [subject, b"b'a line\\n'", b"TLSv1.3 b'another\\n'", mismatch]
    if openssl := shutil.which("openssl"):
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        keys = ["-cert", f"{certificates}server.pem", "-key", f"{certificates}server.key"]
        command = [openssl, "s_server", "-accept", f"127.0.0.1:{port}", *keys, "-rev", "-quiet"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as peer:
            try:
                for _ in range(100):
                    with socket.socket() as probe:
                        if probe.connect_ex(("127.0.0.1", port)) == 0:
                            break
                    time.sleep(0.05)
                printed = _client_lines(artifact, port, certificates)
            finally:
                peer.kill()
        assert printed == [subject, b"b'enil a\\n'", b"TLSv1.3 b'rehtona\\n'", mismatch]
