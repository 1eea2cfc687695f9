"""The group that a TaskGroup raises has the exception of the body, or its cancellation, as its context."""

import asyncio


async def bad():
    raise ValueError("bad")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(bad())
            await asyncio.sleep(1)
    except* ValueError as error:
        print(repr(error), repr(error.__context__), error.__cause__, repr(error.exceptions[0].__context__))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(bad())
    except ExceptionGroup as error:
        print(repr(error), repr(error.__context__), error.__cause__)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(bad())
            raise KeyError("body")
    except ExceptionGroup as error:
        print(repr(error), repr(error.__context__), error.__cause__)
    try:
        raise IndexError("outer")
    except IndexError:
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(bad())
        except ExceptionGroup as error:
            print(repr(error), repr(error.__context__), error.__suppress_context__)


asyncio.run(main())
