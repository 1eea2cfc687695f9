# since: 3.11.7
"""Contexts of exceptions that end waiting in `except`, `finally` and `with`: what is thrown in does not see what the bodies on its way handle."""

import asyncio


def told(error, depth=0):
    parts = [type(error).__name__, *map(str, error.args[:1])]
    for mark, other in (("<-", error.__cause__), ("~", error.__context__)):
        if other is not None and depth < 4:
            parts.append(mark + "(" + told(other, depth + 1) + ")")
    return " ".join(parts)


async def wait(kind):
    match kind:
        case 0:
            await asyncio.sleep(1)
        case 1:
            await asyncio.get_running_loop().create_future()
        case 2:
            await asyncio.create_task(asyncio.sleep(1))
        case 3:
            for nearest in asyncio.as_completed([asyncio.sleep(1)]):
                await nearest
        case 4:
            await asyncio.Queue().get()
        case 5:
            await asyncio.gather(asyncio.sleep(1))
        case 6:
            await asyncio.wait_for(asyncio.sleep(1), 5)
        case 7:
            await asyncio.Event().wait()
        case 8:
            stored = asyncio.sleep(1)
            await stored
        case 9:
            await asyncio.wait([asyncio.create_task(asyncio.sleep(1))])


async def limited(kind):
    async with asyncio.timeout(0.001):
        await wait(kind)


class Manager:
    def __init__(self, kind):
        self.kind = kind

    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        await limited(self.kind)


async def handles(kind, how):
    match how:
        case 0:
            try:
                await asyncio.get_running_loop().create_future()
            finally:
                await limited(kind)
        case 1:
            try:
                raise KeyError("first")
            except KeyError:
                await limited(kind)
        case 2:
            try:
                raise KeyError("first")
            except KeyError:
                coroutine = limited(kind)
                await coroutine
        case 3:
            async with Manager(kind):
                raise KeyError("first")
        case 4:
            try:
                raise KeyError("outer")
            except KeyError:
                await handles(kind, 1)
        case 5:
            try:
                raise ExceptionGroup("group", [KeyError("first")])
            except* KeyError:
                await limited(kind)
        case 6:
            try:
                await limited(kind)
            except TimeoutError:
                try:
                    await asyncio.sleep(0)
                    raise ValueError("next")
                except ValueError:
                    await limited(kind)


def numbers():
    try:
        raise KeyError("outer")
    except KeyError:
        yield from inner_numbers()


def inner_numbers():
    try:
        yield 1
    except ValueError:
        raise TypeError("inner")


async def main():
    for how in range(7):
        for kind in range(10):
            task = asyncio.create_task(handles(kind, how))
            await asyncio.sleep(0)
            if how == 0:
                task.cancel("late")
            try:
                await task
            except BaseException as error:
                print(how, kind, told(error))


asyncio.run(main())
steps = numbers()
next(steps)
try:
    steps.throw(ValueError("thrown"))
except TypeError as error:
    print(told(error))
