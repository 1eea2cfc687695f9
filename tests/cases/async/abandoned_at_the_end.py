"""A loop that is never closed, with a task that waits for what only its own frame holds when the program ends."""

import asyncio


async def consumer(n, queue):
    try:
        while True:
            print("got", await queue.get())
    finally:
        print("consumer ends", n)


async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(consumer(1, queue), name="consumer")
    await queue.put("item")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    return task.done()


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(loop.run_until_complete(main()))
print("end")
