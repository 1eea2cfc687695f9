"""A loop that debugs tells which callbacks and steps took long, and refuses calls from other threads; its clock is the program's."""

import asyncio


class Loop(asyncio.SelectorEventLoop):
    now = 0.0

    def time(self):
        return Loop.now


def slow(seconds):
    Loop.now += seconds
    print("slow", seconds)


async def step():
    slow(0.3)
    await asyncio.sleep(0)
    slow(0.05)
    await asyncio.sleep(0)
    slow(1.5)
    return "result"


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)
    loop.call_soon(slow, 0.25)
    loop.call_soon(slow, 0.099)
    loop.call_soon(slow, 0.1)
    task = asyncio.create_task(step(), name="steps")
    loop.set_debug(True)
    print(await task)
    loop.slow_callback_duration = 2
    loop.set_debug(False)
    loop.call_soon(slow, 2.5)
    loop.call_soon(slow, 1.5)
    loop.set_debug(True)
    await asyncio.sleep(0)
    try:
        await asyncio.to_thread(loop.call_soon, print)
    except RuntimeError as error:
        print(error)
    try:
        loop.call_soon(step)
    except TypeError as error:
        print(error)
    loop.set_debug(False)
    loop.call_soon(slow, 2.5)
    await asyncio.sleep(0)
    print(loop.get_debug())


with asyncio.Runner(loop_factory=Loop) as runner:
    runner.run(main())
