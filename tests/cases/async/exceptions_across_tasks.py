"""Exceptions cross task boundaries: context, cause, unhandled in a callback order."""

import asyncio


class Wrapped(Exception):
    pass


async def inner():
    await asyncio.sleep(0)
    raise ValueError("inner")


async def middle():
    try:
        await inner()
    except ValueError as error:
        raise Wrapped("middle") from error


async def cleanup_fails():
    try:
        await inner()
    finally:
        await asyncio.sleep(0)
        print("cleanup")
        raise KeyError("cleanup failed")


async def main():
    task = asyncio.create_task(middle())
    try:
        await task
    except Wrapped as error:
        print(repr(error), repr(error.__cause__))
    try:
        await asyncio.create_task(cleanup_fails())
    except KeyError as error:
        print(repr(error), repr(error.__context__))
    tasks = [asyncio.create_task(inner()) for _ in range(2)]
    results = await asyncio.gather(*tasks, return_exceptions=True)
    print(results, results[0] is results[1], tasks[0].exception() is results[0])
    try:
        try:
            await inner()
        except ValueError:
            await asyncio.create_task(middle())
    except Wrapped as error:
        print(repr(error.__cause__))
    try:
        raise KeyError("outer")
    except KeyError:
        try:
            await asyncio.create_task(inner())
        except ValueError as error:
            print("context:", repr(error.__context__))


asyncio.run(main())
