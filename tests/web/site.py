"""A visitor: opens a page of a served folder in headless Chromium, clicks, types and looks, as a person would."""

import base64
import json
import queue
import time
from pathlib import Path
from typing import Any

from portalis.run.browser import address, serve
from portalis.run.browser_devtools import Chromium


class Visitor:
    """A browser on one served folder."""

    def __init__(self, folder: Path) -> None:
        self._server = serve(str(folder))
        self.faults: list[str] = []
        """What the pages threw, or wrote to the console as errors."""
        self._loaded: queue.SimpleQueue[None] = queue.SimpleQueue()
        self._browser = Chromium(self._on_event, ("--window-size=900,900", "--hide-scrollbars"))

    def _on_event(self, method: str, params: dict[str, Any]) -> None:
        if method == "Runtime.exceptionThrown":
            details = params["exceptionDetails"]
            self.faults.append(details.get("exception", {}).get("description", details["text"]))
        elif method == "Runtime.consoleAPICalled" and params["type"] == "error":
            self.faults.append(json.dumps(params["args"]))
        elif method == "Page.loadEventFired":
            self._loaded.put(None)

    def open(self, path: str) -> None:
        """Goes to a page and waits until it is loaded."""
        self._browser.call("Page.navigate", url=f"{address(self._server)}/{path}")
        self._loaded.get(timeout=30)

    def ask(self, expression: str, timeout: float = 30.0) -> Any:
        """The value of an expression, awaited."""
        return self._browser.evaluate(expression, timeout)

    def until(self, expression: str, seconds: float = 20.0) -> Any:
        """Waits until an expression is true, and gives its value."""
        end = time.monotonic() + seconds
        while not (value := self.ask(expression)):
            assert time.monotonic() < end, f"never true: {expression}; faults: {self.faults}"
            time.sleep(0.05)
        return value

    def click(self, selector: str) -> None:
        """Presses the mouse in the middle of an element."""
        place = self.ask(
            f"(() => {{ const e = document.querySelector({json.dumps(selector)}); e.scrollIntoView({{block: 'center'}});"
            "const r = e.getBoundingClientRect(); return {x: r.x + r.width / 2, y: r.y + r.height / 2}; })()"
        )
        for kind in ("mousePressed", "mouseReleased"):
            self._browser.call("Input.dispatchMouseEvent", type=kind, button="left", clickCount=1, **place)

    def type(self, text: str) -> None:
        """Types into the element that has the focus."""
        self._browser.call("Input.insertText", text=text)

    def collect_garbage(self) -> None:
        """Lets the page lose what nothing refers to."""
        self._browser.call("HeapProfiler.collectGarbage")

    def screenshot(self, path: Path) -> None:
        """Keeps what the page looks like."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(self._browser.call("Page.captureScreenshot")["data"]))

    def close(self) -> None:
        """Ends the browser and the server."""
        self._browser.close()
        self._server.shutdown()
        self._server.server_close()
