"""A pipeline of stages, each a thread between two queues, with an error that travels along and a collector at the end."""

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

STOP = object()


@dataclass
class Failure:
    item: Any
    error: Exception


class Stage(threading.Thread):
    def __init__(
        self, function: Callable[[Any], Any], source: "queue.Queue[Any]", sink: "queue.Queue[Any]"
    ) -> None:
        super().__init__(name=function.__name__)
        self.function = function
        self.source = source
        self.sink = sink
        self.handled = 0

    def run(self) -> None:
        while True:
            item = self.source.get()
            if item is STOP:
                self.sink.put(STOP)
                return
            self.sink.put(item if isinstance(item, Failure) else self.apply(item))

    def apply(self, item):
        try:
            result = self.function(item)
        except Exception as e:
            return Failure(item, e)
        self.handled += 1
        return result


def parse(text):
    return int(text)


def invert(n):
    return 60 / n


def describe(x):
    return f"<{x:.1f}>"


queues = [queue.Queue(maxsize=2) for _ in range(4)]
stages = [Stage(f, queues[i], queues[i + 1]) for i, f in enumerate((parse, invert, describe))]
for stage in stages:
    stage.start()


def feed():
    for text in ("1", "2", "zero", "0", "30"):
        queues[0].put(text)
    queues[0].put(STOP)


feeder = threading.Thread(target=feed)
feeder.start()
for item in iter(queues[-1].get, STOP):
    if isinstance(item, Failure):
        print("failed", item.item, type(item.error).__name__, item.error)
    else:
        print(item)
feeder.join()
for stage in stages:
    stage.join()
    print(stage.name, stage.handled)
