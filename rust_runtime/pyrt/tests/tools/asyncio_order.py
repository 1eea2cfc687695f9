"""CPython's asyncio with a defined order, for oracles: timers by (time, creation), futures and tasks by insertion.

The original orders them by address.
"""

import asyncio
import itertools
import weakref
from asyncio import base_events, events, runners, taskgroups, tasks
from collections.abc import Awaitable, Coroutine, Iterable, Iterator
from typing import Any


class OrderedSet(dict[Any, None]):
    """What stands for `set` in asyncio's modules."""

    def __init__(self, items: Iterable[Any] = ()) -> None:
        super().__init__((x, None) for x in items)

    def add(self, x: Any) -> None:
        self[x] = None

    def discard(self, x: Any) -> None:
        self.pop(x, None)

    def remove(self, x: Any) -> None:
        del self[x]


_created = itertools.count()


class OrderedTimer(events.TimerHandle):
    """A timer that breaks ties by creation."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.creation = next(_created)

    def __lt__(self, other: Any) -> bool:
        return (self.when(), self.creation) < (other.when(), other.creation)


def as_completed(
    fs: Iterable[Awaitable[Any]], *, timeout: float | None = None
) -> Iterator[Coroutine[Any, Any, Any]]:
    """`asyncio.as_completed` with ordered sets: the original has a set display, which cannot be replaced."""
    done: asyncio.Queue[Any] = asyncio.Queue()
    loop = asyncio.get_running_loop()
    todo = OrderedSet(asyncio.ensure_future(f, loop=loop) for f in OrderedSet(fs))
    handle: asyncio.TimerHandle | None = None

    def on_timeout() -> None:
        for f in todo:
            f.remove_done_callback(on_completion)
            done.put_nowait(None)
        todo.clear()

    def on_completion(f: Any) -> None:
        if not todo:
            return
        todo.remove(f)
        done.put_nowait(f)
        if not todo and handle is not None:
            handle.cancel()

    async def one() -> Any:
        f = await done.get()
        if f is None:
            raise TimeoutError
        return f.result()

    for f in todo:
        f.add_done_callback(on_completion)
    if todo and timeout is not None:
        handle = loop.call_later(timeout, on_timeout)
    for _ in range(len(todo)):
        yield one()


class _Tasks:
    """`asyncio.tasks` as the shutdown of a runner sees it: the tasks that are left, oldest first."""

    def __getattr__(self, name: str) -> Any:
        return getattr(tasks, name)

    @staticmethod
    def all_tasks(loop: Any = None) -> list[Any]:
        return sorted(tasks.all_tasks(loop), key=lambda task: _numbers.get(task, 0))


_numbers: weakref.WeakKeyDictionary[Any, int] = weakref.WeakKeyDictionary()
_create_task = base_events.BaseEventLoop.create_task


def _numbered(self: Any, *args: Any, **kwargs: Any) -> Any:
    made = _create_task(self, *args, **kwargs)
    _numbers[made] = next(_created)
    return made


def patch() -> None:
    """Makes asyncio's order the documented one."""
    vars(tasks)["set"] = vars(taskgroups)["set"] = OrderedSet
    vars(tasks)["as_completed"] = vars(asyncio)["as_completed"] = as_completed
    vars(runners)["tasks"] = _Tasks()
    vars(events)["TimerHandle"] = OrderedTimer
    setattr(base_events.BaseEventLoop, "create_task", _numbered)
