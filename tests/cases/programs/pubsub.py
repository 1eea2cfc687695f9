"""Publish and subscribe over asyncio queues, with topics, filters and slow subscribers (fully typed)."""
from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Callable, Optional


@dataclass(frozen=True)
class Message:
    topic: str
    body: str
    number: int


Filter = Callable[[Message], bool]


@dataclass
class Subscription:
    name: str
    pattern: str
    queue: asyncio.Queue[Optional[Message]]
    accept: Filter
    dropped: int = 0

    def matches(self, topic: str) -> bool:
        if self.pattern.endswith("*"):
            return topic.startswith(self.pattern[:-1])
        return topic == self.pattern


@dataclass
class Broker:
    subscriptions: list[Subscription] = field(default_factory=list)
    published: int = 0

    def subscribe(self, name: str, pattern: str, size: int = 0, accept: Filter = lambda message: True) -> Subscription:
        subscription = Subscription(name, pattern, asyncio.Queue(size), accept)
        self.subscriptions.append(subscription)
        return subscription

    async def publish(self, topic: str, body: str) -> int:
        self.published += 1
        message = Message(topic, body, self.published)
        delivered = 0
        for subscription in self.subscriptions:
            if not subscription.matches(topic) or not subscription.accept(message):
                continue
            try:
                subscription.queue.put_nowait(message)
                delivered += 1
            except asyncio.QueueFull:
                subscription.dropped += 1
        await asyncio.sleep(0)
        return delivered

    async def close(self) -> None:
        for subscription in self.subscriptions:
            await subscription.queue.put(None)


async def reader(subscription: Subscription, pauses: int = 0) -> list[str]:
    received: list[str] = []
    while (message := await subscription.queue.get()) is not None:
        received.append(f"{message.topic}#{message.number}")
        print(f"{subscription.name:<6} <- {message.topic}: {message.body}")
        for _ in range(pauses):
            await asyncio.sleep(0)
    return received


async def main() -> None:
    broker = Broker()
    everything = broker.subscribe("all", "*")
    sport = broker.subscribe("sport", "news.sport")
    urgent = broker.subscribe("urgent", "news.*", accept=lambda m: m.body.isupper())
    slow = broker.subscribe("slow", "news.*", size=1)
    readers = [
        asyncio.create_task(reader(everything)),
        asyncio.create_task(reader(sport)),
        asyncio.create_task(reader(urgent)),
        asyncio.create_task(reader(slow, pauses=4)),
    ]
    await asyncio.sleep(0)
    script = [
        ("news.sport", "a goal"), ("news.world", "BREAKING"), ("chat", "hi"), ("news.sport", "RECORD"),
        ("news.arts", "a painting"), ("weather", "rain"),
    ]
    for topic, body in script:
        print("publish", topic, "to", await broker.publish(topic, body))
    await broker.close()
    for subscription, received in zip(broker.subscriptions, await asyncio.gather(*readers)):
        print(subscription.name, received, "dropped", subscription.dropped)


if __name__ == "__main__":
    asyncio.run(main())
