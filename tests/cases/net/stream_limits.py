"""Every read method of a reader that is fed by hand: limits, errors, waiting twice, async iteration."""

# skip wasi: WASI preview 1 has no sockets
# skip browser: a page has no sockets
import asyncio


def reader_with(data, limit=65536, eof=False):
    reader = asyncio.StreamReader(limit=limit)
    reader.feed_data(data)
    if eof:
        reader.feed_eof()
    return reader


async def attempt(awaitable):
    try:
        print(await awaitable)
    except Exception as e:
        print(type(e).__name__, e.args, dict(vars(e)), repr(e.__context__))


async def main():
    r = reader_with(b"line1\nline2\nrest", eof=True)
    print(r, r.at_eof())
    await attempt(r.readline())
    await attempt(r.readuntil())
    await attempt(r.readuntil(b"!"))
    print(r, r.at_eof())
    r = reader_with(b"x" * 20 + b"\nok\n", limit=5)
    await attempt(r.readuntil(b"\n"))
    await attempt(r.readline())
    await attempt(r.readline())
    r = reader_with(b"x" * 20, limit=5)
    await attempt(r.readline())
    print(r)
    r = reader_with(b"abc--def--", eof=True)
    await attempt(r.readuntil(b"--"))
    await attempt(r.readexactly(2))
    await attempt(r.readexactly(20))
    await attempt(r.read(10))
    await attempt(r.readuntil(b""))
    await attempt(r.readexactly(-1))
    r = reader_with(b"0123456789")
    await attempt(r.read(0))
    await attempt(r.read(4))
    task = asyncio.create_task(r.read(-1))
    await asyncio.sleep(0)
    r.feed_data(b"more")
    await asyncio.sleep(0)
    await attempt(r.read(1))
    r.feed_eof()
    print(await task)
    try:
        r.feed_data(b"late")
    except AssertionError as e:
        print(e)
    r = asyncio.StreamReader()
    task = asyncio.create_task(r.readline())
    await asyncio.sleep(0)
    await attempt(r.read(1))
    r.set_exception(ValueError("broken"))
    await attempt(task)
    await attempt(r.read(1))
    await attempt(r.readline())
    print(repr(r.exception()))
    r = reader_with(b"a\nb\nc", eof=True)
    print([line async for line in r])
    try:
        asyncio.StreamReader(limit=0)
    except ValueError as e:
        print(e)
    e = asyncio.IncompleteReadError(b"ab", 5)
    print(str(e), e.partial, e.expected, asyncio.LimitOverrunError("text", 3).consumed)


asyncio.run(main())
