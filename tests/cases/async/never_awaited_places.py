"""Where a coroutine object dies that nobody has awaited: the line that a RuntimeWarning names, when loops end by an exception, functions
return, and variables are bound again."""

import asyncio


async def job(n):
    if n < 0:
        raise ValueError(n)
    return n


async def queued():
    queue, event = asyncio.Queue(maxsize=1), asyncio.Event()

    async def put():
        try:
            for each in (job(-2), job(3)):
                await queue.put(await each)
        finally:
            event.set()
            await queue.put("end")

    putting = asyncio.create_task(put())
    while (got := await queue.get()) != "end":
        print(got)
    await event.wait()
    try:
        await putting
    except ValueError as error:
        print("got", error)


async def in_a_loop():
    async def put():
        for each in [job(1), job(-2), job(3), job(4)]:
            print(await each)

    try:
        await put()
    except ValueError as error:
        print("got", error)


def kept():
    mine = job(1)
    print("kept")
    return 5


def to_the_end():
    mine = job(2)
    if mine is None:
        pass


def bound_again():
    for i in range(2):
        mine = job(i)
        print(i)
    print("end")


def deleted():
    mine = [job(1), job(2)]
    del mine[0]
    print("one")
    mine.clear()


def iterated():
    for each in [job(1), job(2), job(3)]:
        pass
    print("iterated")


def by_a_loop(n):
    while n:
        mine = job(n)
        n -= 1


def temporary(x):
    return (
        job(1),
        1 / x,
    )


def of_a_comprehension():
    mine = [job(i) for i in range(2)]
    print(len(mine))


class Worker:
    async def run(self):
        pass

    def starts(self):
        one = self.run()
        two = self.run()
        one = two


asyncio.run(queued())
asyncio.run(in_a_loop())
print(kept())
to_the_end()
bound_again()
deleted()
iterated()
by_a_loop(2)
try:
    temporary(0)
except ZeroDivisionError:
    print("divided")
of_a_comprehension()
Worker().starts()
last = job(3)
last = None
print("done")
left = job(4)
