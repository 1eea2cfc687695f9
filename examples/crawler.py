"""A polite web crawler: four workers share a queue, at most two of them talk to one host at a time.

The web is a dictionary, and the network is `asyncio.sleep`, so the example needs no connection.
"""

import asyncio
from collections import Counter
from dataclasses import dataclass, field

WEB = {
    "python.example/": ["python.example/docs", "python.example/news", "rust.example/"],
    "python.example/docs": ["python.example/docs/asyncio", "python.example/docs/json", "python.example/"],
    "python.example/docs/asyncio": ["python.example/docs", "wasm.example/async"],
    "python.example/docs/json": ["python.example/docs", "python.example/gone"],
    "python.example/news": ["rust.example/blog", "python.example/"],
    "rust.example/": ["rust.example/book", "rust.example/blog"],
    "rust.example/book": ["rust.example/", "rust.example/teapot"],
    "rust.example/blog": ["wasm.example/", "python.example/news"],
    "wasm.example/": ["wasm.example/async", "rust.example/"],
    "wasm.example/async": ["python.example/docs/asyncio", "wasm.example/slow"],
    "wasm.example/slow": ["wasm.example/"],
}


class HttpError(Exception):
    def __init__(self, status: int, url: str) -> None:
        super().__init__(f"{status} {url}")
        self.status = status


async def download(url: str) -> list[str]:
    """Answers after a moment that depends on the address; some addresses misbehave."""
    if url.endswith("/slow"):
        await asyncio.sleep(60)
    await asyncio.sleep(0.002 * (len(url) % 4))
    if url.endswith("/teapot"):
        raise HttpError(418, url)
    if url not in WEB:
        raise HttpError(404, url)
    return WEB[url]


@dataclass
class Crawler:
    start: str
    per_host: int = 2
    timeout: float = 0.1
    seen: set[str] = field(default_factory=set)
    links: Counter[str] = field(default_factory=Counter)
    failures: dict[str, str] = field(default_factory=dict)
    hosts: dict[str, asyncio.Semaphore] = field(default_factory=dict)
    queue: asyncio.Queue[str] = field(default_factory=asyncio.Queue)

    def enqueue(self, url: str) -> None:
        if url not in self.seen:
            self.seen.add(url)
            self.queue.put_nowait(url)

    async def visit(self, url: str) -> None:
        host = url.split("/")[0]
        limit = self.hosts.setdefault(host, asyncio.Semaphore(self.per_host))
        try:
            async with limit:
                found = await asyncio.wait_for(download(url), self.timeout)
        except HttpError as error:
            self.failures[url] = str(error.status)
        except TimeoutError:
            self.failures[url] = "timeout"
        else:
            self.links.update(found)
            for link in found:
                self.enqueue(link)

    async def worker(self) -> None:
        while True:
            url = await self.queue.get()
            try:
                await self.visit(url)
            finally:
                self.queue.task_done()

    async def run(self, workers: int = 4) -> None:
        self.enqueue(self.start)
        tasks = [asyncio.create_task(self.worker()) for _ in range(workers)]
        await self.queue.join()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def main() -> None:
    crawler = Crawler("python.example/")
    await crawler.run()
    print(f"visited {len(crawler.seen)} pages on {len(crawler.hosts)} hosts")
    for url in sorted(crawler.seen):
        count = crawler.links[url]
        note = f"  !! {crawler.failures[url]}" if url in crawler.failures else ""
        print(f"  {url:<30}{'*' * count}{note}")
    best, count = max(crawler.links.items(), key=lambda item: (item[1], item[0]))
    print(f"most linked: {best} ({count} links)")


if __name__ == "__main__":
    asyncio.run(main())
