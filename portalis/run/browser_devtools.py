"""Chromium, driven through its DevTools protocol over a pair of pipes: no driver, no socket, no package."""

import json
import os
import queue
import shutil
import signal
import sys
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge")
_MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
_FLAGS = (
    "--headless",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-proxy-server",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--disable-dev-shm-usage",
    "--remote-debugging-pipe",
)


class BrowserNotFound(OSError):
    """There is no Chromium on this machine."""


class BrowserFailed(OSError):
    """Chromium did not start, ended, or refused a command; the text says why."""


def find_chromium() -> str | None:
    """Chromium or a relative of it: what PORTALIS_CHROMIUM names, else the first on PATH."""
    chosen = os.environ.get("PORTALIS_CHROMIUM")
    if chosen:
        return shutil.which(chosen)
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    return found or (_MAC if os.path.exists(_MAC) else None)


class Chromium:
    """A headless browser and its one page. `on_event` is given what the page reports, on a thread of its own."""

    def __init__(self, on_event: Callable[[str, dict[str, Any]], None], flags: tuple[str, ...] = ()) -> None:
        """Raises BrowserNotFound and BrowserFailed."""
        path = find_chromium()
        if path is None:
            raise BrowserNotFound
        self._on_event = on_event
        self._answers: dict[int, queue.SimpleQueue[dict[str, Any] | None]] = {}
        self._last = 0
        self._lock = threading.Lock()
        self._session = ""
        self._profile = tempfile.TemporaryDirectory(prefix="portalis-chromium-", ignore_cleanup_errors=True)
        self._start([path, *_FLAGS, *_sandbox(), f"--user-data-dir={self._profile.name}", *flags])
        try:
            target = self.call("Target.createTarget", url="about:blank")["targetId"]
            self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
            for domain in ("Runtime", "Page", "Inspector"):
                self.call(f"{domain}.enable")
        except BaseException:
            self.close()
            raise

    def _start(self, command: list[str]) -> None:
        commands_read, commands_write = _pipe()
        events_read, events_write = _pipe()
        self._commands = os.fdopen(commands_write, "wb", buffering=0)
        self._events = os.fdopen(events_read, "rb")
        try:
            # The protocol's pipes are descriptors 3 and 4. A process group of its own: Ctrl-C is for this process, which then
            # ends the browser.
            self._process = os.posix_spawn(
                command[0],
                command,
                os.environ,
                file_actions=[
                    *((os.POSIX_SPAWN_OPEN, n, os.devnull, os.O_RDWR, 0) for n in range(3)),
                    (os.POSIX_SPAWN_DUP2, commands_read, 3),
                    (os.POSIX_SPAWN_DUP2, events_write, 4),
                ],
                setpgroup=0,
            )
        except OSError as error:
            self._commands.close()
            self._events.close()
            self._profile.cleanup()
            raise BrowserFailed(str(error)) from error
        finally:
            os.close(commands_read)
            os.close(events_write)
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        """Hands out answers and events until the browser ends."""
        rest = b""
        with self._events:
            while chunk := self._events.read1(1 << 16):
                *messages, rest = (rest + chunk).split(b"\0")
                for message in messages:
                    self._take(json.loads(message))
        with self._lock:
            waiting = list(self._answers.values())
            self._answers.clear()
            self._last = -1
        for answer in waiting:
            answer.put(None)
        self._on_event("closed", {})

    def _take(self, message: dict[str, Any]) -> None:
        if "id" in message:
            with self._lock:
                answer = self._answers.pop(message["id"], None)
            if answer is not None:
                answer.put(message)
        elif message.get("sessionId") == self._session:
            self._on_event(message["method"], message.get("params", {}))

    def call(self, method: str, timeout: float | None = 30.0, **params: Any) -> dict[str, Any]:
        """Sends one command and waits for its result. Raises BrowserFailed; TimeoutError when it takes too long."""
        answer = self.send(method, **params)
        try:
            message = answer.get(timeout=timeout)
        except queue.Empty:
            raise TimeoutError(method) from None
        return result_of(message)

    def send(self, method: str, **params: Any) -> "queue.SimpleQueue[dict[str, Any] | None]":
        """Sends one command; its answer comes to the queue, None if the browser ends before."""
        answer: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        with self._lock:
            if self._last < 0:
                raise BrowserFailed("the browser has ended")
            self._last += 1
            number = self._last
            self._answers[number] = answer
        message: dict[str, Any] = {"id": number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        try:
            self._commands.write(json.dumps(message).encode() + b"\0")
        except OSError as error:
            raise BrowserFailed("the browser has ended") from error
        return answer

    def evaluate(self, expression: str, timeout: float | None = None) -> Any:
        """The value of a JavaScript expression, awaited. Raises BrowserFailed with the text of what it throws."""
        return value_of(
            self.call(
                "Runtime.evaluate", timeout, expression=expression, awaitPromise=True, returnByValue=True
            )
        )

    def close(self) -> None:
        """Ends the browser and removes its profile."""
        with suppress(ProcessLookupError):
            os.killpg(self._process, signal.SIGKILL)
        with suppress(ChildProcessError):
            os.waitpid(self._process, 0)
        self._commands.close()
        if self._reader is not threading.current_thread():
            self._reader.join(5)
        self._profile.cleanup()


def _pipe() -> tuple[int, int]:
    """A pipe whose descriptors are none of those that the browser is to get: one would overwrite another."""
    ends = os.pipe()
    try:
        import fcntl

        return fcntl.fcntl(ends[0], fcntl.F_DUPFD_CLOEXEC, 10), fcntl.fcntl(
            ends[1], fcntl.F_DUPFD_CLOEXEC, 10
        )
    except ImportError as error:
        raise BrowserFailed("programs are run in a browser from Linux and macOS alone") from error
    finally:
        for end in ends:
            os.close(end)


def result_of(message: dict[str, Any] | None) -> dict[str, Any]:
    """The result in an answer. Raises BrowserFailed."""
    if message is None:
        raise BrowserFailed("the browser has ended")
    if "error" in message:
        raise BrowserFailed(message["error"].get("message", "a command was refused"))
    result: dict[str, Any] = message.get("result", {})
    return result


def value_of(result: dict[str, Any]) -> Any:
    """The value that an expression gave. Raises BrowserFailed with what it threw."""
    thrown = result.get("exceptionDetails")
    if thrown is not None:
        raise BrowserFailed(thrown.get("exception", {}).get("description") or thrown.get("text", "it threw"))
    return result["result"].get("value")


def _sandbox() -> list[str]:
    """Chromium refuses to run its sandbox as root."""
    return ["--no-sandbox"] if sys.platform == "linux" and os.geteuid() == 0 else []
