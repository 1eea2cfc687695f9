"""The operations of the service."""
from __future__ import annotations

from .models import Item
from .storage import MemoryStorage


class Api:
    def __init__(self, storage: MemoryStorage) -> None:
        self.storage = storage
        self.closed = False
        self._events: list[str] = []

    async def __aenter__(self) -> Api:
        print("open")
        return self

    async def __aexit__(self, *exc: object) -> None:
        self.closed = True

    async def create(self, title: str, *, priority: int = 5) -> Item:
        item = Item(priority, title=title)
        await self.storage.save(item)
        self._events.append(f"created {item.id}")
        return item

    async def complete(self, id: int) -> None:
        item = await self.storage.get(id)
        item.done = True
        self._events.append(f"completed {id}")

    async def listing(self, done: bool = False) -> list[str]:
        return [str(item) for item in sorted(self.storage.items.values()) if item.done is done]

    async def events(self):
        for event in self._events:
            yield event
