"""Runs work in a thread with a stack and a recursion limit of its own."""

import sys
import threading
from collections.abc import Callable
from typing import TypeVar

_T = TypeVar("_T")

SIZE = 512 << 20
"""Bytes of such a stack; only what is used of it is ever taken."""


def on_own_stack(work: Callable[[], _T], limit: int) -> _T:
    """The result of the work, or its exception; `limit` is the recursion limit, which holds for all threads meanwhile."""
    done: list[_T] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            done.append(work())
        except BaseException as problem:
            failed.append(problem)

    before, size = sys.getrecursionlimit(), threading.stack_size(SIZE)
    sys.setrecursionlimit(limit)
    try:
        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
    finally:
        sys.setrecursionlimit(before)
        threading.stack_size(size)
    if failed:
        raise failed[0]
    return done[0]
