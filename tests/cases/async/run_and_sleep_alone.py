"""A program that only runs coroutines and sleeps: of asyncio nothing else is linked under -Oz."""

import asyncio


async def inner(fails):
    await asyncio.sleep(0)
    if fails == 1:
        raise ValueError("inner")
    if fails == 2:
        raise asyncio.CancelledError("by hand")
    return fails


async def outer():
    for fails in (0, 1, 2, 3):
        try:
            print("got", await inner(fails))
        except (ValueError, asyncio.CancelledError) as e:
            print(repr(e), e, e.args)
    print(await asyncio.sleep(0, "a result"))
    try:
        await asyncio.sleep("x")
    except TypeError as e:
        print(e)
    try:
        await 5
    except TypeError as e:
        print(e)
    await asyncio.sleep(-1)
    return ["done"]


print(asyncio.run(outer()))
print(asyncio.run(inner(4)))
for fails in (1, 2):
    try:
        asyncio.run(inner(fails))
    except BaseException as e:
        print("left", repr(e))
try:
    asyncio.run(7)
except ValueError as e:
    print(e)


class Own(BaseException):
    pass


async def leave():
    try:
        await asyncio.sleep(0)
        raise Own("own")
    finally:
        await asyncio.sleep(0)
        print("finally")


try:
    asyncio.run(leave())
except Own as e:
    print(repr(e))
asyncio.run(leave())
