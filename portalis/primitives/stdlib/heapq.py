"""Primitives of `heapq`; implemented in pyrt/src/stdlib/heapq.rs."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

heapq = Module("heapq")


@heapq.function
def heappush(heap, item, /):
    """Puts an item into the heap."""


@heapq.function
def heappop(heap, /):
    """Takes the smallest item out."""


@heapq.function
def heapreplace(heap, item, /):
    """Takes the smallest item out, then puts one in."""


@heapq.function
def heappushpop(heap, item, /):
    """Puts an item in, then takes the smallest out."""


@heapq.function
def heapify(heap, /):
    """Makes a heap of a list, in place."""


@heapq.function
def nlargest(n, iterable, key=None):
    """The n largest items, the largest first."""


@heapq.function
def nsmallest(n, iterable, key=None):
    """The n smallest items, the smallest first."""


@heapq.function
def merge(*iterables, key=None, reverse=False):
    """One sorted stream of several sorted ones."""
