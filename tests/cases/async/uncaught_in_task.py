"""An exception that leaves a task and asyncio.run: the traceback; exits with 1."""

import asyncio


async def fetch(item):
    await asyncio.sleep(0)
    return {"a": 1}[item]


async def collect(items):
    results = []
    for item in items:
        results.append(await fetch(item))
    return results


async def main():
    try:
        print(await collect(["a"]))
        print(await asyncio.create_task(collect(["a", "b"])))
    finally:
        print("main cleans up")


asyncio.run(main())
