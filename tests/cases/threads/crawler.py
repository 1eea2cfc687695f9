"""A crawler over a made-up site: a pool that feeds itself, as_completed, retries, a progress thread, statistics under a lock."""

import concurrent.futures
import threading
import time
from collections import Counter, deque

SITE = {
    "/": ["/a", "/b"],
    "/a": ["/a/1", "/a/2", "/"],
    "/b": ["/a", "/broken"],
    "/a/1": [],
    "/a/2": ["/b"],
    "/broken": None,
}


class Crawler:
    def __init__(self, workers):
        self.pool = concurrent.futures.ThreadPoolExecutor(workers)
        self.lock = threading.Lock()
        self.seen = set()
        self.attempts = Counter()
        self.stop = threading.Event()
        self.beats = 0

    def fetch(self, url):
        time.sleep(0.001)
        with self.lock:
            self.attempts[url] += 1
        links = SITE[url]
        if links is None:
            raise ConnectionError(f"{url} does not answer")
        return url, links

    def heartbeat(self):
        while not self.stop.wait(0.001):
            self.beats += 1

    def crawl(self, start):
        beat = threading.Thread(target=self.heartbeat, daemon=True)
        beat.start()
        pending = {self.pool.submit(self.fetch, start)}
        self.seen.add(start)
        errors = deque()
        order = []
        while pending:
            done, pending = concurrent.futures.wait(pending, return_when=concurrent.futures.FIRST_COMPLETED)
            for future in done:
                try:
                    url, links = future.result()
                except ConnectionError as e:
                    errors.append(str(e))
                    continue
                order.append(url)
                for link in links:
                    if link not in self.seen:
                        self.seen.add(link)
                        pending.add(self.pool.submit(self.fetch, link))
        self.stop.set()
        beat.join()
        self.pool.shutdown()
        return order, list(errors)


crawler = Crawler(3)
order, errors = crawler.crawl("/")
print(order[0], sorted(order), errors)
print(sorted(crawler.attempts.items()), crawler.beats > 0)
