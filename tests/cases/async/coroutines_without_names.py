"""How tasks show coroutines that are no coroutine objects: classes of the program, steps of asynchronous generators."""

import asyncio
import collections.abc


class ByHand(collections.abc.Coroutine):
    def __init__(self):
        self.steps = asyncio.sleep(0, "slept").__await__()

    def send(self, value):
        return self.steps.send(value)

    def throw(self, kind, value=None, traceback=None):
        return self.steps.throw(kind, value, traceback)

    def close(self):
        self.steps.close()

    def __await__(self):
        return self


async def numbers():
    yield 1
    yield 2


def shown(task):
    return repr(task).partition("coro=")[2]


async def main():
    task = asyncio.create_task(ByHand())
    print(shown(task))
    print(await task, shown(task))
    steps = numbers()
    first = asyncio.create_task(steps.asend(None))
    print(shown(first), await first)
    closed = asyncio.create_task(steps.aclose())
    print(shown(closed), await closed)


asyncio.run(main())
