"""A three-stage asyncio pipeline with bounded queues and sentinels (untyped)."""
import asyncio

DONE = object()
TEXT = """the quick brown fox
jumps over the lazy dog

the dog sleeps
and the fox runs away"""


async def read(out):
    for number, line in enumerate(TEXT.split("\n"), 1):
        print("read", number)
        await out.put((number, line))
    await out.put(DONE)


async def split(inbox, out):
    while (item := await inbox.get()) is not DONE:
        number, line = item
        for word in line.split():
            await out.put((number, word))
        if not line:
            print("skip", number)
    await out.put(DONE)


async def transform(inbox, out, functions):
    while True:
        item = await inbox.get()
        if item is DONE:
            await out.put(DONE)
            break
        number, word = item
        for function in functions:
            word = function(word)
        await out.put((number, word))


async def collect(inbox):
    lines = {}
    while (item := await inbox.get()) is not DONE:
        number, word = item
        lines.setdefault(number, []).append(word)
    return lines


async def stages(size):
    queues = [asyncio.Queue(size) for _ in range(3)]
    *_, lines = await asyncio.gather(
        read(queues[0]),
        split(queues[0], queues[1]),
        transform(queues[1], queues[2], [str.capitalize, lambda w: w[::-1]]),
        collect(queues[2]),
    )
    return lines, [q.qsize() for q in queues]


async def numbers(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)


async def squares(source):
    async for n in source:
        yield n * n


async def batches(source, size):
    batch = []
    async for item in source:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


async def main():
    for size in (1, 3):
        lines, left = await stages(size)
        for number, words in lines.items():
            print(number, " ".join(words))
        print(left)
    async for batch in batches(squares(numbers(7)), 3):
        print(batch, sum(batch))


asyncio.run(main())
