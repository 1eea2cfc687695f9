"""What becomes of SIGINT in asyncio: swallowed, while a coroutine blocks, in a loop that never waits, in run_until_complete."""
# interrupts: 6
# skip wasi: no signals
# skip browser: no signals
import asyncio
import time


def ready():
    print("ready", flush=True)


async def swallow():
    ready()
    try:
        await asyncio.sleep(20)
    except asyncio.CancelledError:
        return 5


async def busy():
    ready()
    while True:
        await asyncio.sleep(0)


async def blocked():
    ready()
    time.sleep(1.5)
    print("slept on")
    await asyncio.sleep(0.1)
    print("never")


async def grouped():
    async with asyncio.TaskGroup() as group:
        for n in range(3):
            group.create_task(asyncio.sleep(20, n))
        await asyncio.sleep(0)
        ready()


async def timed():
    async with asyncio.timeout(20):
        ready()
        await asyncio.Event().wait()


async def waiting():
    ready()
    await asyncio.sleep(20)


for f in (swallow, busy, blocked, grouped, timed):
    try:
        print(asyncio.run(f()))
    except KeyboardInterrupt as e:
        print(f.__name__, repr(e), repr(e.__context__))
loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(waiting())
except KeyboardInterrupt as e:
    print("plain loop", repr(e), repr(e.__context__))
for task in asyncio.all_tasks(loop):
    task.cancel()
loop.run_until_complete(asyncio.sleep(0))
loop.close()
