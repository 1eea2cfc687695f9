"""The tracebacks of exceptions that go through context managers made of generators: without the generators' frames."""

import asyncio
import sys
import threading
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, closing, contextmanager, suppress


@contextmanager
def outer(name):
    try:
        yield name
    finally:
        print("exit", name, sys.exc_info()[0])


@contextmanager
def nested():
    with outer("a") as x:
        yield x


@contextmanager
def changing():
    try:
        yield
    except ValueError as error:
        raise KeyError("changed") from error


@contextmanager
def raising_again():
    try:
        yield
    except ValueError as error:
        print("again", frames(error))
        raise


@contextmanager
def careful():
    with suppress(ZeroDivisionError), raising_again():
        yield


@asynccontextmanager
async def later(name):
    try:
        await asyncio.sleep(0)
        yield name
    finally:
        await asyncio.sleep(0)


class Closed:
    def close(self):
        print("closed")


def frames(error):
    found, tb = [], error.__traceback__
    while tb is not None:
        if tb.tb_frame.f_code.co_filename == __file__:  # not those of contextlib, which compiled programs leave out
            found.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return found


def told(function, *args):
    try:
        return function(*args)
    except BaseException as error:
        print(function.__name__, repr(error), frames(error))
        for other in (error.__cause__, error.__context__):
            print("  ", repr(other), other and frames(other))


def plain():
    with nested() as n:
        raise ValueError(n)


def several():
    with nested() as n, closing(Closed()), outer("b"):
        raise ValueError(n)


def changed():
    with outer("c"), changing():
        raise ValueError(1)


def again():
    with raising_again():
        with careful():
            raise ValueError(2)


def stack():
    with ExitStack() as exits:
        exits.enter_context(nested())
        exits.enter_context(careful())
        raise ValueError(3)


@outer("decorator")
def decorated():
    raise ValueError(4)


def stopping():
    with nested():
        raise StopIteration("stop")


def twice():
    for _ in range(2):
        try:
            with nested():
                raise ValueError(5)
        except ValueError as error:
            kept = error
            print(frames(error))
    with nested():
        raise kept


async def waiting():
    async with later("x"), later("y"):
        async with AsyncExitStack() as exits:
            await exits.enter_async_context(later("z"))
            exits.enter_context(nested())
            raise ValueError(6)


async def timed_out():
    async with later("x"):
        async with asyncio.timeout(0.001):
            async with later("y"):
                await asyncio.sleep(10)


for function in (plain, several, changed, again, stack, decorated, stopping, twice):
    told(function)
for coroutine in (waiting, timed_out):
    try:
        asyncio.run(coroutine())
    except Exception as error:
        print(coroutine.__name__, repr(error), [f for f in frames(error) if f[0] in ("waiting", "timed_out", "later")])
thread = threading.Thread(target=told, args=(plain,))
thread.start()
thread.join()
several()
