# since: 3.11.7
"""Objects of asyncio as programs see them: reprs, states, errors of wrong use."""

import asyncio


class MyErr(Exception):
    pass


async def bad():
    raise MyErr("boom")


async def sleeper():
    await asyncio.sleep(10)  # on one line: where it is suspended is where it was defined


def show(x):
    import_text = repr(x)
    i = import_text.find(" at 0x")
    if i >= 0:
        j = i + 6
        while j < len(import_text) and import_text[j] in "0123456789abcdef":
            j += 1
        import_text = import_text[:i] + " at 0x" + import_text[j:]
    print(import_text)


def cb(fut):
    raise ValueError("in callback")


def cb_ok(fut):
    print("cb", fut.done())


def plain(a, b):
    print("plain", a, b)


async def main():
    loop = asyncio.get_running_loop()
    show(loop)
    t = asyncio.create_task(sleeper(), name="sleepy")
    show(t)
    await asyncio.sleep(0)
    show(t)
    t.add_done_callback(cb_ok)
    show(t)
    t.cancel("msg")
    show(t)
    try:
        await t
    except asyncio.CancelledError as e:
        print("cancelled", e.args, t.cancelled(), repr(t._state))
    show(t)
    f = loop.create_future()
    show(f)
    f.set_result("x" * 50)
    show(f)
    try:
        f.set_result(1)
    except asyncio.InvalidStateError as e:
        print(type(e), e)
    f2 = loop.create_future()
    f2.set_exception(MyErr)
    show(f2)
    print(repr(f2.exception()))
    f3 = asyncio.Future()
    f3.cancel()
    show(f3)
    try:
        f3.exception()
    except asyncio.CancelledError as e:
        print("C", e.args)
    for x in (
        asyncio.Lock(),
        asyncio.Event(),
        asyncio.Queue(),
        asyncio.Queue(3),
        asyncio.Condition(),
        asyncio.Semaphore(2),
        asyncio.BoundedSemaphore(2),
        asyncio.Barrier(2),
        asyncio.TaskGroup(),
        asyncio.timeout(3),
        asyncio.PriorityQueue(),
        asyncio.LifoQueue(),
    ):
        show(x)
        print(type(x))
    q = asyncio.Queue()
    q.put_nowait(1)
    q.put_nowait("a")
    show(q)
    print(q)
    h = loop.call_soon(plain, 1, 2)
    show(h)
    h.cancel()
    show(h)
    h2 = loop.call_later(0.0, plain, 3, 4)
    print(type(h2), h2.when() <= loop.time())
    loop.set_exception_handler(
        lambda loop, context: print(sorted(context), context["message"].split(" at ")[0])
    )
    f4 = loop.create_future()
    f4.add_done_callback(cb)
    f4.set_result(None)
    await asyncio.sleep(0.001)
    loop.set_exception_handler(None)
    g = asyncio.gather(asyncio.sleep(0, 1), asyncio.sleep(0, 2))
    print(type(g))
    print(await g)
    t = asyncio.create_task(bad())
    try:
        await t
    except MyErr as e:
        print("got", e)
    show(t)
    try:
        await asyncio.wait_for(sleeper(), 0.001)
    except TimeoutError as e:
        print("timeout", repr(e), repr(e.__cause__))
    try:
        async with asyncio.timeout(0.001) as tm:
            await sleeper()
    except TimeoutError as e:
        print("timeout", repr(e), repr(e.__cause__), tm.expired())
    show(tm)
    inner = bad()
    try:
        asyncio.run(inner)
    except RuntimeError as e:
        print(e)
    inner.close()
    try:
        asyncio.create_task(5)
    except TypeError as e:
        print(e)
    try:
        await 5
    except TypeError as e:
        print(e)
    try:
        await asyncio.gather(5)
    except TypeError as e:
        print(e)
    try:
        await asyncio.wait([])
    except ValueError as e:
        print(e)
    c = sleeper()
    try:
        await asyncio.wait([c])
    except TypeError as e:
        print(e)
    c.close()
    print(
        asyncio.current_task().get_name(),
        len(asyncio.all_tasks()),
        asyncio.iscoroutinefunction(main),
        asyncio.iscoroutine(c),
        asyncio.isfuture(f),
    )

    def handler(loop, context):
        print("handler", sorted(context), context["message"])

    loop.set_exception_handler(handler)
    loop.call_soon(plain, 1)
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "mine", "x": 1})
    print(asyncio.FIRST_COMPLETED, asyncio.TimeoutError is TimeoutError)
    return "done"


print(asyncio.run(main()))
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)


def annotated(q: asyncio.Queue[int], f: "asyncio.Future[str]", t: asyncio.Task[None]) -> None:
    pass


print(asyncio.Queue[int], asyncio.Future[str], annotated.__annotations__["t"])
