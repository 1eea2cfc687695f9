"""A coroutine that a statement drops is reported with the statement's place."""

import asyncio


async def f():
    print("never")


async def g(n):
    return n


class C:
    async def m(self):
        return 1


async def main():
    f()
    C().m()
    asyncio.sleep(1)
    asyncio.Queue().get()
    [f][0]()
    print("between")
    for _ in range(2):
        g(1)
    if True:
        (lambda: f())()
    await g(2)


asyncio.run(main())
f()
print("end")
