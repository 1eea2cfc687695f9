"""A binary heap by hand with decrease-key, checked against heapq and sorted (fully typed, generic)."""
from __future__ import annotations

import heapq
import random
from typing import Generic, Iterator, TypeVar

T = TypeVar("T")


class PriorityQueue(Generic[T]):
    def __init__(self) -> None:
        self._heap: list[tuple[float, int, T]] = []
        self._position: dict[T, int] = {}
        self._count = 0

    def __len__(self) -> int:
        return len(self._heap)

    def __bool__(self) -> bool:
        return bool(self._heap)

    def __contains__(self, item: T) -> bool:
        return item in self._position

    def push(self, item: T, priority: float) -> None:
        if item in self._position:
            self.update(item, priority)
            return
        self._heap.append((priority, self._count, item))
        self._count += 1
        self._position[item] = len(self._heap) - 1
        self._up(len(self._heap) - 1)

    def pop(self) -> tuple[T, float]:
        if not self._heap:
            raise IndexError("pop from an empty queue")
        self._swap(0, len(self._heap) - 1)
        priority, _, item = self._heap.pop()
        del self._position[item]
        if self._heap:
            self._down(0)
        return item, priority

    def update(self, item: T, priority: float) -> None:
        index = self._position[item]
        old, count, _ = self._heap[index]
        self._heap[index] = (priority, count, item)
        if priority < old:
            self._up(index)
        else:
            self._down(index)

    def _swap(self, i: int, j: int) -> None:
        heap = self._heap
        heap[i], heap[j] = heap[j], heap[i]
        self._position[heap[i][2]] = i
        self._position[heap[j][2]] = j

    def _up(self, index: int) -> None:
        while index > 0:
            parent = (index - 1) // 2
            if self._heap[index][:2] >= self._heap[parent][:2]:
                break
            self._swap(index, parent)
            index = parent

    def _down(self, index: int) -> None:
        size = len(self._heap)
        while True:
            smallest = index
            for child in (2 * index + 1, 2 * index + 2):
                if child < size and self._heap[child][:2] < self._heap[smallest][:2]:
                    smallest = child
            if smallest == index:
                return
            self._swap(index, smallest)
            index = smallest

    def drain(self) -> Iterator[tuple[T, float]]:
        while self:
            yield self.pop()


def heap_sort(values: list[int]) -> list[int]:
    queue: PriorityQueue[int] = PriorityQueue()
    for index, value in enumerate(values):
        queue.push(index, value)
    return [values[index] for index, _ in queue.drain()]


def main() -> None:
    queue: PriorityQueue[str] = PriorityQueue()
    for name, priority in (("write", 3.0), ("read", 1.0), ("sleep", 9.0), ("eat", 2.0), ("code", 1.0)):
        queue.push(name, priority)
    queue.update("sleep", 0.5)
    queue.push("read", 4.0)
    print(len(queue), "eat" in queue, "fly" in queue)
    print(list(queue.drain()), bool(queue))
    try:
        queue.pop()
    except IndexError as error:
        print("error:", error)
    generator = random.Random(7)
    numbers = [generator.randint(0, 1000) for _ in range(60)]
    print(heap_sort(numbers) == sorted(numbers), heap_sort(numbers)[:8])
    heap = numbers[:]
    heapq.heapify(heap)
    print([heapq.heappop(heap) for _ in range(8)], heapq.nlargest(3, numbers), heapq.nsmallest(3, numbers))


main()
