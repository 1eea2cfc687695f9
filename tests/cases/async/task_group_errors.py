"""TaskGroup failures: siblings are cancelled, an ExceptionGroup collects the errors, except* takes it apart."""

import asyncio


async def fail(error, passes=1):
    for _ in range(passes):
        await asyncio.sleep(0)
    raise error


async def sibling(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled by the group")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sibling("s1"))
            group.create_task(fail(ValueError("v")))
    except ExceptionGroup as group_error:
        print(group_error, group_error.exceptions)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError("one")))
            group.create_task(fail(TypeError("two")))
            group.create_task(fail(ValueError("three")))
    except* ValueError as errors:
        print("values", [str(e) for e in errors.exceptions])
    except* TypeError as errors:
        print("types", [str(e) for e in errors.exceptions])
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sibling("s3"))
            await asyncio.sleep(0)
            raise KeyError("in the body")
    except* KeyError as errors:
        print(repr(errors.exceptions[0]))
    try:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(sibling("s4"))
            await asyncio.sleep(0)
            task.cancel()
        print("a cancelled child is no error")
    except BaseException as error:
        print("unexpected", repr(error))


asyncio.run(main())
