"""Primitives of `heapq`; implemented in pyrt/src/stdlib/heapq.rs."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

heapq = Module("heapq")


@heapq.function
def heappush(heap, item, /): ...


@heapq.function
def heappop(heap, /): ...


@heapq.function
def heapreplace(heap, item, /): ...


@heapq.function
def heappushpop(heap, item, /): ...


@heapq.function
def heapify(heap, /): ...


@heapq.function
def nlargest(n, iterable, key=None): ...


@heapq.function
def nsmallest(n, iterable, key=None): ...


@heapq.function
def merge(*iterables, key=None, reverse=False): ...
