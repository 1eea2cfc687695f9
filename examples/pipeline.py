"""A data pipeline of asyncio stages: sensors feed a queue, readings are cleaned, averaged, and watched for alarms."""

from __future__ import annotations

import asyncio
import json
import math
from collections import defaultdict
from collections.abc import AsyncIterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Reading:
    sensor: str
    tick: int
    value: float


class Closed:
    """Marks the end of a stream."""


Stream = asyncio.Queue[Reading | Closed]


async def sensor(name: str, phase: float, ticks: int, out: Stream) -> int:
    """Puts one reading per tick; now and then one is nonsense."""
    for tick in range(ticks):
        value = 20 + 5 * math.sin(tick / 3 + phase)
        if (tick * 7 + len(name)) % 11 == 0:
            value = float("nan")
        await out.put(Reading(name, tick, value))
        await asyncio.sleep(0)
    return ticks


async def readings(source: Stream) -> AsyncIterator[Reading]:
    while not isinstance(item := await source.get(), Closed):
        yield item


async def clean(source: Stream, out: Stream) -> int:
    """Drops what is not a number."""
    dropped = 0
    async for reading in readings(source):
        if math.isnan(reading.value):
            dropped += 1
        else:
            await out.put(reading)
    await out.put(Closed())
    return dropped


class Alarm(Exception):
    def __init__(self, reading: Reading) -> None:
        super().__init__(f"{reading.sensor} reports {reading.value:.2f} at tick {reading.tick}")
        self.reading = reading


async def watch(source: Stream, limit: float) -> dict[str, list[float]]:
    """Collects the values of each sensor; the first value above the limit is an alarm, once for each sensor."""
    values: dict[str, list[float]] = defaultdict(list)
    alarmed: set[str] = set()
    async for reading in readings(source):
        try:
            values[reading.sensor].append(reading.value)
            if reading.value > limit and reading.sensor not in alarmed:
                raise Alarm(reading)
        except Alarm as alarm:
            alarmed.add(alarm.reading.sensor)
            print("ALARM:", alarm)
    return values


def bar(value: float, low: float = 14, high: float = 26, width: int = 40) -> str:
    position = round((value - low) / (high - low) * width)
    return "." * position + "|" + "." * (width - position)


async def main() -> None:
    raw: Stream = asyncio.Queue(maxsize=4)
    good: Stream = asyncio.Queue(maxsize=2)
    async with asyncio.TaskGroup() as group:
        cleaner = group.create_task(clean(raw, good))
        watcher = group.create_task(watch(good, limit=24.5))
        sensors = [sensor(name, phase, 24, raw) for name, phase in (("attic", 0.0), ("cellar", 2.0), ("garden", 4.0))]
        produced = sum(await asyncio.gather(*sensors))
        await raw.put(Closed())
    print(f"{produced} readings, {cleaner.result()} dropped")
    summary = {}
    for name, values in sorted(watcher.result().items()):
        mean = sum(values) / len(values)
        spread = math.sqrt(sum((v - mean) ** 2 for v in values) / len(values))
        summary[name] = {"count": len(values), "mean": round(mean, 3), "spread": round(spread, 3)}
        print(f"{name:<8}{bar(mean)} {mean:6.2f} ± {spread:.2f}")
    print(json.dumps(summary, indent=2))


if __name__ == "__main__":
    asyncio.run(main())
