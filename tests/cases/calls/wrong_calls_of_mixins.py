"""Messages of wrong calls of methods that the library has from private bases: they name those."""

import asyncio
import collections
import contextlib


def attempt(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except TypeError as e:
        print(e)


async def main():
    lock, condition, semaphore = asyncio.Lock(), asyncio.Condition(), asyncio.Semaphore()
    methods = [m for o in (lock, condition, semaphore) for m in (o.__aenter__, o.__aexit__, o.acquire, o.release)]
    for method in (*methods, condition.locked, semaphore.locked):
        try:
            await method(1, 2, 3, 4)
        except TypeError as e:
            print(e)
    for method in (lock.__aexit__, condition.__aexit__):
        try:
            await method(1)
        except TypeError as e:
            print(e)


asyncio.run(main())
chain = collections.ChainMap()
for method in (chain.keys, chain.values, chain.items, chain.setdefault, chain.get, chain.update):
    attempt(method, 1, 2, 3, 4)
attempt(contextlib.redirect_stdout)
attempt(contextlib.redirect_stderr, 1, 2)
attempt(contextlib.redirect_stdout(None).__enter__, 1)
attempt(contextlib.redirect_stderr(None).__exit__)


@contextlib.contextmanager
def manager():
    yield


attempt(manager().__exit__)
attempt(manager().__enter__, 1)
