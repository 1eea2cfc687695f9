"""Which functions are coroutine functions and what can be awaited: the program's, the library's, methods, partial objects."""

import asyncio
import contextlib
import functools
import inspect
import types
import unittest


async def own(x=1):
    return x


def plain():
    return own()


@types.coroutine
def old():
    yield


class Awaitable:
    def __await__(self):
        return old().__await__() if False else iter([None])

    async def method(self):
        pass

    @classmethod
    async def of_class(cls):
        pass

    @staticmethod
    async def static():
        pass

    async def __call__(self):
        pass


@contextlib.asynccontextmanager
async def managed():
    yield 5


def both(name, f):
    print(name, asyncio.iscoroutinefunction(f), inspect.iscoroutinefunction(f))


thing = Awaitable()
for name in "own plain old".split():
    both(name, globals()[name])
for name in "method of_class static __call__".split():
    both(name, getattr(thing, name))
both("instance", thing)
both("partial", functools.partial(own, 2))
both("partial of partial", functools.partial(functools.partial(thing.method)))
both("partial of plain", functools.partial(plain))
both("wrapped", functools.wraps(own)(plain))
both("lambda", lambda: own())
for f in asyncio.sleep, asyncio.wait, asyncio.wait_for, asyncio.to_thread:
    both(f.__name__, f)
for f in (
    asyncio.gather,
    asyncio.shield,
    asyncio.ensure_future,
    asyncio.create_task,
    asyncio.run,
    asyncio.as_completed,
    print,
):
    both(f.__name__, f)


class Context(unittest.IsolatedAsyncioTestCase):
    async def test_enters(self):
        self.assertEqual(await self.enterAsyncContext(managed()), 5)
        self.addAsyncCleanup(asyncio.sleep, 0)


async def main():
    queue, event, lock, condition = asyncio.Queue(), asyncio.Event(), asyncio.Lock(), asyncio.Condition()
    for f in queue.get, queue.put, queue.join, event.wait, lock.acquire, lock.__aenter__, condition.wait_for:
        both(f.__name__, f)
    for f in queue.get_nowait, queue.put_nowait, event.set, lock.release, condition.notify:
        both(f.__name__, f)
    stack = contextlib.AsyncExitStack()
    for f in stack.aclose, stack.enter_async_context, stack.__aexit__, stack.push, managed().__aexit__:
        both(f.__name__, f)
    coroutines = own(), asyncio.sleep(0), queue.join()
    tasks = asyncio.ensure_future(own()), asyncio.gather(own())
    for v in *coroutines, old(), thing, *tasks, own, 5, (x for x in ""):
        print(
            type(v).__name__,
            inspect.isawaitable(v),
            inspect.iscoroutine(v),
            asyncio.iscoroutine(v),
            asyncio.isfuture(v),
        )
    for v in *coroutines, *tasks, old():
        await v


asyncio.run(main())
result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Context).run(result)
print(result)
