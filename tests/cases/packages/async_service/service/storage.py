"""Where items are kept."""
import asyncio

from .models import Item


class NotFound(KeyError):
    def __str__(self):
        return f"item {self.args[0]}"


class MemoryStorage:
    def __init__(self, delay: float = 0) -> None:
        self.delay = delay
        self.items: dict[int, Item] = {}
        self.lock = asyncio.Lock()

    async def save(self, item: Item) -> None:
        async with self.lock:
            await asyncio.sleep(self.delay)
            self.items[item.id] = item

    async def get(self, id: int) -> Item:
        await asyncio.sleep(self.delay)
        try:
            return self.items[id]
        except KeyError:
            raise NotFound(id) from None
