"""What CPython's tests of asyncio share: a loop on a clock that the test moves, fuzzy values to compare with, fixtures."""

import asyncio
import contextlib
import os
import re
import socket
import sys
import tempfile
import threading
import unittest
from unittest import mock
from unittest.case import OutOfScope

from asyncio import base_events

CLOCK_RES = 0.050


def run_briefly(loop):
    """One pass of the loop with a coroutine that does nothing."""

    async def nothing():
        pass

    coroutine = nothing()
    task = loop.create_task(coroutine)
    task._log_destroy_pending = False
    try:
        loop.run_until_complete(task)
    finally:
        coroutine.close()


def run_until(loop, pred, timeout=30.0):
    """Passes until the predicate holds."""
    until = None if timeout is None else loop.time() + timeout
    while not pred():
        if until is not None and loop.time() > until:
            raise asyncio.TimeoutError()
        loop.run_until_complete(asyncio.sleep(0.001))


def run_once(loop):
    """Exactly what is ready now."""
    loop.call_soon(loop.stop)
    loop.run_forever()


class NoSelector:
    """Nothing is ever readable."""

    def __init__(self):
        self.keys = {}

    def register(self, fileobj, events, data=None):
        self.keys[fileobj] = (events, data)
        return self.keys[fileobj]

    def unregister(self, fileobj):
        return self.keys.pop(fileobj)

    def select(self, timeout):
        return []

    def get_map(self):
        return self.keys


class TestLoop(base_events.BaseEventLoop):
    """A loop whose time the test's generator moves: it is sent the time of each new timer and yields how far to go."""

    def __init__(self, gen=None):
        super().__init__()
        self._check_on_close = gen is not None
        self._gen = self._once() if gen is None else gen()
        next(self._gen)
        self._time = 0
        self._clock_resolution = 1e-9
        self._timers = []
        self._selector = NoSelector()

    @staticmethod
    def _once():
        yield

    def time(self):
        return self._time

    def advance_time(self, advance):
        if advance:
            self._time += advance

    def close(self):
        super().close()
        if self._check_on_close:
            try:
                self._gen.send(0)
            except StopIteration:
                return
            raise AssertionError("Time generator is not finished")

    def _run_once(self):
        super()._run_once()
        for when in self._timers:
            self.advance_time(self._gen.send(when))
        self._timers = []

    def call_at(self, when, callback, *args, context=None):
        self._timers.append(when)
        return super().call_at(when, callback, *args, context=context)

    def _process_events(self, event_list):
        return

    def _write_to_self(self):
        pass


def MockCallback(**kwargs):
    return mock.Mock(spec=["__call__"], **kwargs)


class MockPattern(str):
    """Equal to what the pattern is found in."""

    def __eq__(self, other):
        return bool(re.search(str(self), other, re.S))


class MockInstanceOf:
    """Equal to the instances of a class."""

    def __init__(self, kind):
        self._kind = kind

    def __eq__(self, other):
        return isinstance(other, self._kind)


def get_function_source(func):
    """Where a function is, for tests that look for it in reprs."""
    code = func.__code__
    return code.co_filename, code.co_firstlineno


def mock_nonblocking_socket(*args, **kwargs):
    raise OutOfScope("unittest.mock of a socket")


class TestCase(unittest.TestCase):
    """Loops are closed at the end, and none is left as the current one."""

    @staticmethod
    def close_loop(loop):
        if not loop.is_closed():
            loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()

    def set_event_loop(self, loop, *, cleanup=True):
        if loop is None:
            raise AssertionError("loop is None")
        asyncio.set_event_loop(None)
        if cleanup:
            self.addCleanup(self.close_loop, loop)

    def new_test_loop(self, gen=None):
        loop = TestLoop(gen)
        self.set_event_loop(loop)
        return loop

    def tearDown(self):
        asyncio.set_event_loop(None)
        self.assertEqual(sys.exc_info(), (None, None, None))
        self.doCleanups()


async def await_without_task(coro):
    """Drives a coroutine from a callback, outside of any task."""
    problem = []

    def drive():
        try:
            for _ in coro.__await__():
                pass
        except BaseException as error:
            problem.append(error)

    asyncio.get_running_loop().call_soon(drive)
    await asyncio.sleep(0)
    if problem:
        raise problem[0]


class HttpServer:
    """Answers requests over connections of a listening socket, one after the other, in a thread of its own."""

    def __init__(self, sock):
        self.sock = sock
        self.address = sock.getsockname()
        self.stopping = False
        self.thread = threading.Thread(target=self.serve)

    def serve(self):
        while True:
            conn, _ = self.sock.accept()
            if self.stopping:
                conn.close()
                return
            try:
                self.answer(conn)
            except OSError:
                pass
            finally:
                conn.close()

    def answer(self, conn):
        conn.settimeout(5)
        asked = b""
        while b"\r\n\r\n" not in asked:
            data = conn.recv(4096)
            if not data:
                return
            asked += data
        conn.sendall(b"HTTP/1.0 200 OK\r\nContent-type: text/plain\r\nContent-Length: 12\r\n\r\nTest message")

    def stop(self):
        self.stopping = True
        with socket.socket(self.sock.family) as last:
            last.connect(self.address)
            self.thread.join()
        self.sock.close()


@contextlib.contextmanager
def serving(sock, use_ssl):
    if use_ssl:
        sock.close()
        raise OutOfScope("a blocking server with TLS in a thread")
    sock.listen(5)
    server = HttpServer(sock)
    server.thread.start()
    try:
        yield server
    finally:
        server.stop()


@contextlib.contextmanager
def run_test_server(*, host="127.0.0.1", port=0, use_ssl=False):
    sock = socket.socket()
    sock.bind((host, port))
    with serving(sock, use_ssl) as server:
        yield server


@contextlib.contextmanager
def unix_socket_path():
    folder = tempfile.mkdtemp()
    path = os.path.join(folder, "socket")
    try:
        yield path
    finally:
        with contextlib.suppress(OSError):
            os.unlink(path)
        os.rmdir(folder)


@contextlib.contextmanager
def run_test_unix_server(*, use_ssl=False):
    with unix_socket_path() as path:
        sock = socket.socket(socket.AF_UNIX)
        sock.bind(path)
        with serving(sock, use_ssl) as server:
            yield server


def dummy_ssl_context():
    raise OutOfScope("TLS: tests/cases/net/tls")


simple_client_sslcontext = simple_server_sslcontext = dummy_ssl_context
