"""An async cache: one computation per key, locks, expiry by a logical clock, failures not cached (partly typed)."""
import asyncio


class Entry:
    def __init__(self, value, expires: int):
        self.value = value
        self.expires = expires


class AsyncCache:
    def __init__(self, loader, ttl: int = 3):
        self.loader = loader
        self.ttl = ttl
        self.now = 0
        self.entries: dict = {}
        self.locks: dict = {}
        self.stats = dict.fromkeys(("hit", "miss", "expired", "shared"), 0)

    def fresh(self, key):
        entry = self.entries.get(key)
        if entry is None:
            return None
        if entry.expires <= self.now:
            self.stats["expired"] += 1
            del self.entries[key]
            return None
        return entry

    async def get(self, key):
        if entry := self.fresh(key):
            self.stats["hit"] += 1
            return entry.value
        lock = self.locks.setdefault(key, asyncio.Lock())
        waited = lock.locked()
        async with lock:
            if waited and (entry := self.fresh(key)):
                self.stats["shared"] += 1
                return entry.value
            self.stats["miss"] += 1
            value = await self.loader(key)
            self.entries[key] = Entry(value, self.now + self.ttl)
            return value


calls = []


async def load(key: str) -> str:
    calls.append(key)
    print("loading", key)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    if key == "bad":
        raise LookupError(key)
    return key * 2


class Once:
    """Awaiting it many times runs the coroutine once."""

    def __init__(self, factory):
        self.factory = factory
        self.task = None

    def __await__(self):
        if self.task is None:
            self.task = asyncio.ensure_future(self.factory())
        return self.task.__await__()


async def main():
    cache = AsyncCache(load)
    print(await asyncio.gather(*(cache.get(k) for k in ("a", "b", "a", "a", "b"))))
    print(await cache.get("a"), cache.stats)
    cache.now += 2
    print(await cache.get("b"))
    cache.now += 1
    print(await cache.get("b"), cache.stats)
    print(await asyncio.gather(cache.get("bad"), cache.get("bad"), return_exceptions=True))
    print(calls, sorted(cache.entries))
    waiting = asyncio.create_task(cache.get("slow"))
    second = asyncio.create_task(cache.get("slow"))
    await asyncio.sleep(0)
    waiting.cancel()
    print(await second, waiting.cancelled(), calls[-2:])
    runs = []

    async def setup():
        runs.append("setup")
        await asyncio.sleep(0)
        return len(runs)

    once = Once(setup)

    async def user():
        return await once

    print(await asyncio.gather(user(), user(), user()), await once, runs)


asyncio.run(main())
