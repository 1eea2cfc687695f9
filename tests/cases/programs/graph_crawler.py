"""An asyncio crawler over an in-memory web, with a bounded number of workers (partly typed)."""
import asyncio
from collections import Counter, defaultdict

SITE = {
    "/": ["/about", "/blog", "/shop"],
    "/about": ["/", "/team"],
    "/team": ["/about", "/team/ann", "/team/bob"],
    "/team/ann": [],
    "/team/bob": ["/blog/2", "/missing"],
    "/blog": ["/blog/1", "/blog/2", "/blog/3"],
    "/blog/1": ["/blog/2"],
    "/blog/2": ["/blog/3", "/shop"],
    "/blog/3": ["/"],
    "/shop": ["/shop/cart", "/gone"],
    "/shop/cart": ["/shop"],
}


class PageError(Exception):
    def __init__(self, url, status):
        super().__init__(f"{status} for {url}")
        self.url = url
        self.status = status


async def fetch(url: str):
    for _ in range(len(url) % 3 + 1):
        await asyncio.sleep(0)
    if url not in SITE:
        raise PageError(url, 404)
    return SITE[url]


class Crawler:
    def __init__(self, workers: int = 2, max_depth=3):
        self.queue = asyncio.Queue()
        self.seen = set()
        self.depths = {}
        self.errors = []
        self.inbound = defaultdict(list)
        self.workers = workers
        self.max_depth = max_depth

    def add(self, url, depth, source):
        self.inbound[url].append(source)
        if url in self.seen or depth > self.max_depth:
            return False
        self.seen.add(url)
        self.queue.put_nowait((url, depth))
        return True

    async def worker(self, name):
        handled = 0
        try:
            while True:
                url, depth = await self.queue.get()
                try:
                    links = await fetch(url)
                    self.depths[url] = depth
                    new = [link for link in links if self.add(link, depth + 1, url)]
                    print(f"{name} {url} depth={depth} new={new}")
                except PageError as error:
                    self.errors.append(error)
                    print(f"{name} error: {error}")
                finally:
                    handled += 1
                    self.queue.task_done()
        except asyncio.CancelledError:
            print(name, "handled", handled)
            raise

    async def run(self, start):
        self.add(start, 0, None)
        workers = [asyncio.create_task(self.worker(f"w{i}")) for i in range(self.workers)]
        await self.queue.join()
        for task in workers:
            task.cancel()
        await asyncio.gather(*workers, return_exceptions=True)
        return self.depths


async def main():
    crawler = Crawler(workers=3)
    depths = await crawler.run("/")
    print("pages", len(depths))
    for depth, count in sorted(Counter(depths.values()).items()):
        print(f"depth {depth}: {'#' * count}")
    popular = sorted(crawler.inbound.items(), key=lambda item: (-len(item[1]), item[0]))
    for url, sources in popular[:4]:
        print(f"{url:<12}{len(sources)} links")
    print([f"{e.url}={e.status}" for e in sorted(crawler.errors, key=lambda e: e.url)])


if __name__ == "__main__":
    asyncio.run(main())
