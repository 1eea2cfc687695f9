"""Runs wasi_async in a browser's page, headless: its tests (`make test-browser`), or the measurements of `bench_wasi_async.py`."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import Empty, Queue
from urllib.parse import quote

ROOT = Path(__file__).resolve().parent.parent
CRATE = ROOT / "benchmarks" / "wasi_async"
TARGET = "wasm32-unknown-unknown"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = """--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
--disable-component-update --disable-sync --disable-background-timer-throttling""".split()


def find_browser() -> str | None:
    """The Chromium that `PORTALIS_CHROMIUM` names, or the first one on the path."""
    return os.environ.get("PORTALIS_CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)


def build_page(folder: Path) -> None:
    """Compiles the module, and writes the page with it."""
    target_dir = Path(os.environ.get("CARGO_TARGET_DIR", CRATE / "target"))
    subprocess.run(
        ["cargo", "build", "--quiet", "--release", "--lib", "--target", TARGET], cwd=CRATE, check=True
    )
    subprocess.run(["cargo", "build", "--quiet", "-p", "glue"], cwd=CRATE, check=True)
    module = target_dir / TARGET / "release" / "wasi_async_bench.wasm"
    subprocess.run([target_dir / "debug" / "glue", module, folder], check=True)
    shutil.copytree(CRATE / "page", folder, dirs_exist_ok=True)


def open_page(folder: Path, query: str = "", timeout: float = 120) -> dict[str, object]:
    """Serves the folder, opens its page in the browser, and returns what it posts."""
    browser = find_browser()
    if browser is None:
        raise RuntimeError("no Chromium is installed")
    answers: Queue[bytes] = Queue()

    class Handler(SimpleHTTPRequestHandler):
        """The folder's files; what is posted is the answer."""

        def __init__(self, *args: object) -> None:
            super().__init__(*args, directory=str(folder))  # type: ignore[arg-type]

        def do_POST(self) -> None:
            answers.put(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *args: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        url = f"http://127.0.0.1:{server.server_port}/index.html?{query}"
        command = [browser, *FLAGS, f"--user-data-dir={profile}", url]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            answer: dict[str, object] = json.loads(answers.get(timeout=timeout))
        except Empty:
            raise RuntimeError(f"the page did not answer within {timeout:g} s") from None
        finally:
            process.terminate()
            process.wait()
            server.shutdown()
    return answer


def measure(folder: Path, counts: dict[str, int]) -> dict[str, object]:
    """Nanoseconds of each operation, done about that often."""
    return open_page(folder, "counts=" + quote(json.dumps(counts)), timeout=300)


def main() -> int:
    """Runs the tests, prints each, and returns 1 if one fails."""
    if find_browser() is None:
        print("skipped: no Chromium is installed")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        build_page(Path(folder))
        results = open_page(Path(folder))
        module = (Path(folder) / "wasi_async_bench_bg.wasm").read_bytes()
    results["wasm_tests::no_tokio_is_linked"] = "failed" if b"tokio" in module else "ok"
    for name, result in results.items():
        if result != "ok" or "--verbose" in sys.argv:
            print(f"{name}: {result}")
    failed = sum(result != "ok" for result in results.values())
    print(f"{len(results) - failed} passed, {failed} failed in a page of {find_browser()}")
    return int(failed > 0 or not results)


if __name__ == "__main__":
    sys.exit(main())
