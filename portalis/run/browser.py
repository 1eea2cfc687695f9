"""Runs a browser module in headless Chromium, with the streams, arguments and variables of this process."""

import functools
import http.server
import json
import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any, NoReturn

from portalis.run.browser_devtools import BrowserFailed, BrowserNotFound, Chromium

_CRASHED = 134
_INTERRUPTED = 130
_STACK = "--js-flags=--stack-size=3900 --wasm-stack-switching-stack-size=3900"
"""Deep recursion needs a deeper stack than the browser's default of one megabyte."""

__all__ = ["BrowserFailed", "BrowserNotFound", "Page", "address", "command", "executable", "execute", "serve"]


def execute(artifact: str, argv: Sequence[str]) -> NoReturn:
    """Runs the module to its end and exits with its code. Raises BrowserNotFound, BrowserFailed before it has run."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    folder, module = os.path.split(artifact)
    try:
        with Page(folder) as page:
            status = page.run(module, argv, _variables(), _write, _input, timeout=None)
    except KeyboardInterrupt:  # the browser is gone; this process ends as the signal ends processes
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGINT)
        status = _INTERRUPTED
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def command(artifact: str, argv: Sequence[str]) -> list[str]:
    """The arguments of a child process that runs the module."""
    return [sys.executable, "-m", "portalis.run.browser", artifact, *argv]


def executable(artifact: str) -> str:
    """The file that the child process runs: Python, which drives the browser."""
    return sys.executable


def serve(folder: str) -> http.server.HTTPServer:
    """A web server for a folder, on a thread and a port of its own. Raises OSError."""
    handler = functools.partial(_Handler, directory=folder)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def address(server: http.server.HTTPServer) -> str:
    """Where a server is."""
    return f"http://127.0.0.1:{server.server_address[1]}"


class Page:
    """A browser that shows the page `runner.html` of a folder, and runs programs in it, one after the other."""

    def __init__(self, folder: str) -> None:
        """Raises BrowserNotFound and BrowserFailed."""
        self._events: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self._runs = 0
        self.crashed = False
        self._server = serve(folder)
        try:
            self._browser = Chromium(self._on_event, (_STACK,))
        except BaseException:
            self._server.shutdown()
            raise
        try:
            self._open()
        except BaseException:
            self.close()
            raise

    def _open(self) -> None:
        self._browser.call("Runtime.addBinding", name="portalisSend")
        self._browser.call("Page.navigate", url=f"{address(self._server)}/runner.html")
        try:
            while "ready" not in (event := self._events.get(timeout=60)):
                if "closed" in event:
                    raise BrowserFailed("the browser has ended")
        except queue.Empty:
            raise BrowserFailed("the page does not load") from None
        if not event["ready"]:
            raise BrowserFailed(
                "this browser is too old: it lacks JavaScript Promise Integration (Chromium 137)"
            )

    def run(
        self,
        module: str,
        argv: Sequence[str],
        variables: Mapping[str, str],
        write: Callable[[int, bytes], None],
        read: Callable[[], bytes],
        timeout: float | None,
    ) -> int:
        """Runs a module of the folder to its exit code.

        `write` is given the number of a stream (0 standard output, 1 standard error) and bytes; `read` is asked for input, nothing is the
        end. Raises TimeoutError, after which the page is of no use any more, and BrowserFailed.
        """
        self._runs += 1
        arguments = json.dumps([self._runs, f"/{module}", list(argv), dict(variables)])
        self._browser.send(
            "Runtime.evaluate",
            expression=f"portalisRun(...{arguments}).then(status => portalisSend(JSON.stringify({{run: {self._runs}, status}})),"
            f"error => portalisSend(JSON.stringify({{run: {self._runs}, failure: String(error)}})))",
        )
        end = None if timeout is None else time.monotonic() + timeout
        while True:
            try:
                event = self._events.get(timeout=None if end is None else max(0.0, end - time.monotonic()))
            except queue.Empty:
                raise TimeoutError(f"no end after {timeout:g} s") from None
            if "closed" in event or "crashed" in event:
                self.crashed = True
                write(1, b"portalis: the page crashed\n")
                return _CRASHED
            if event.get("run") != self._runs:
                continue
            if "status" in event:
                return int(event["status"])
            if "failure" in event:
                raise BrowserFailed(event["failure"])
            if event["stream"] == "stdin":
                data = json.dumps(read().decode("latin-1"))
                self._browser.send("Runtime.evaluate", expression=f"portalisInput({data})")
            else:
                write(event["stream"], event["data"].encode("latin-1"))

    def close(self) -> None:
        """Ends the browser."""
        self._browser.close()
        self._server.shutdown()
        self._server.server_close()

    def __enter__(self) -> "Page":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _on_event(self, method: str, params: dict[str, Any]) -> None:
        if method == "Runtime.bindingCalled" and params["name"] == "portalisSend":
            self._events.put(json.loads(params["payload"]))
        elif method == "Inspector.targetCrashed":
            self._events.put({"crashed": True})
        elif method == "closed":
            self._events.put({"closed": True})


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the folder, silently, and says what a module is."""

    extensions_map = {  # noqa: RUF012  the base class has it so
        ".html": "text/html",
        ".js": "text/javascript",
        ".wasm": "application/wasm",
        "": "application/octet-stream",
    }

    def log_message(self, *_: object) -> None:
        pass


def _variables() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if _is_text(name) and _is_text(value)}


def _is_text(value: str) -> bool:
    """Whether the page can be given the value: its strings become UTF-8."""
    return not any("\ud800" <= char <= "\udfff" for char in value)


def _write(stream: int, data: bytes) -> None:
    with suppress(BrokenPipeError):
        while data:
            data = data[os.write(stream + 1, data) :]


def _input() -> bytes:
    try:
        return os.read(0, 1 << 16)
    except OSError:
        return b""


if __name__ == "__main__":
    try:
        execute(sys.argv[1], sys.argv[2:])
    except OSError as error:
        print(f"portalis: {str(error) or 'no Chromium was found'}", file=sys.stderr)
        sys.exit(1)
