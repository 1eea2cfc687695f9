"""A cache with per-key locks and an expiry thread; a singleton under double-checked locking; contexts of threads."""

import contextvars
import threading
import time
from collections import OrderedDict

computed = []


class Cache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.data = OrderedDict()
        self.pending = {}
        self.lock = threading.RLock()

    def get(self, key, compute):
        with self.lock:
            if key in self.data:
                self.data.move_to_end(key)
                return self.data[key]
            event = self.pending.get(key)
            mine = event is None
            if mine:
                event = self.pending[key] = threading.Event()
        if not mine:
            event.wait()
            return self.get(key, compute)
        value = compute(key)
        with self.lock:
            self.data[key] = value
            if len(self.data) > self.capacity:
                self.data.popitem(last=False)
            del self.pending[key]
            event.set()
        return value


def expensive(key):
    time.sleep(0.003)
    computed.append(key)
    return key.upper()


cache = Cache(3)
results = []
threads = [threading.Thread(target=lambda k=k: results.append(cache.get(k, expensive))) for k in "abaabb"]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(results), sorted(computed), sorted(cache.data))


class Config:
    _instance = None
    _lock = threading.Lock()

    @classmethod
    def instance(cls):
        if cls._instance is None:
            with cls._lock:
                if cls._instance is None:
                    time.sleep(0.001)
                    cls._instance = cls()
        return cls._instance


found = set()
threads = [threading.Thread(target=lambda: found.add(id(Config.instance()))) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(found))

request = contextvars.ContextVar("request", default="none")
request.set("main")


def handle(name, log):
    log.append(request.get())
    request.set(name)
    time.sleep(0.001)
    log.append(request.get())


logs = [[] for _ in range(2)]
threads = [threading.Thread(target=handle, args=(f"r{i}", log)) for i, log in enumerate(logs)]
for t in threads:
    t.start()
for t in threads:
    t.join()
context = contextvars.copy_context()
inside = []
t = threading.Thread(target=context.run, args=(handle, "copied", inside))
t.start()
t.join()
print(logs, inside, request.get(), context[request])
