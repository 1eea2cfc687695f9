"""gather: order of results, exceptions, return_exceptions, nesting, empty."""

import asyncio


async def job(name, passes, error=None):
    for _ in range(passes):
        await asyncio.sleep(0)
    print("finish", name)
    if error:
        raise error
    return name


async def main():
    print(await asyncio.gather(job("slow", 5), job("fast", 1), job("mid", 3)))
    print(await asyncio.gather())
    results = await asyncio.gather(
        job("ok", 1), job("bad", 2, ValueError("v")), job("ok2", 3), return_exceptions=True
    )
    print(results)
    try:
        await asyncio.gather(job("long", 6), job("boom", 1, KeyError("k")))
    except KeyError as error:
        print("gather raised", repr(error))
    await asyncio.sleep(0.005)
    print("the other still finished")
    print(await asyncio.gather(asyncio.gather(job("n1", 1), job("n2", 2)), job("n3", 0)))
    names = ["x", "y", "z"]
    print(dict(zip(names, await asyncio.gather(*(job(n, 3 - i) for i, n in enumerate(names))))))
    task = asyncio.create_task(job("shared", 1))
    print(await asyncio.gather(task, task))
    total = sum(await asyncio.gather(*[number(i) for i in range(10)]))
    print(total)


async def number(n):
    await asyncio.sleep(0)
    return n * n


asyncio.run(main())
