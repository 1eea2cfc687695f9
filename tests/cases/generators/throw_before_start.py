"""Throwing into a generator, coroutine or async generator that has not started, or has ended."""
import asyncio


def giving():
    yield 1


async def job():
    await asyncio.sleep(0)


async def agiving():
    yield 1


def attempt(function, *args):
    try:
        print(function(*args))
    except BaseException as error:
        print(repr(error), repr(error.__cause__), repr(error.__context__))


async def attempt_async(awaitable):
    try:
        print(await awaitable)
    except BaseException as error:
        print(repr(error), repr(error.__cause__), repr(error.__context__))


for error in (StopIteration(3), StopAsyncIteration(), ValueError("thrown"), GeneratorExit, StopIteration):
    fresh, suspended, closed, coroutine = giving(), giving(), giving(), job()
    next(suspended)
    closed.close()
    for held in (fresh, suspended, closed, coroutine):
        attempt(held.throw, error)
    attempt(next, fresh)
    attempt(next, closed)


async def main():
    for error in (StopIteration(3), StopAsyncIteration(), ValueError("thrown"), GeneratorExit, StopIteration):
        held = agiving()
        await attempt_async(held.athrow(error))
        await attempt_async(anext(held))
        await attempt_async(held.athrow(error))
        await attempt_async(held.asend(None))
        print([item async for item in held])
        held = agiving()
        await attempt_async(anext(held))
        await attempt_async(held.athrow(error))
        await attempt_async(held.athrow(error))
        await attempt_async(held.aclose())


asyncio.run(main())
