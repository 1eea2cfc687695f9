"""Futures that are none of asyncio's classes but behave as futures, and subclasses that see who waits for them."""

import asyncio


class Duck:
    _asyncio_future_blocking = False

    def __init__(self, loop):
        self._loop, self.callbacks, self.value, self.is_cancelled = loop, [], None, False

    def get_loop(self):
        return self._loop

    def done(self):
        return self.value is not None or self.is_cancelled

    def cancelled(self):
        return self.is_cancelled

    def cancel(self, msg=None):
        print("duck is cancelled", msg)
        self.is_cancelled = True
        self._wake()
        return True

    def result(self):
        if self.is_cancelled:
            raise asyncio.CancelledError("duck")
        if isinstance(self.value, Exception):
            raise self.value
        return self.value

    def add_done_callback(self, fn, *, context=None):
        self.callbacks.append(fn)

    def set(self, value):
        self.value = value
        self._wake()

    def _wake(self):
        for fn in self.callbacks:
            self._loop.call_soon(fn, self)

    def __await__(self):
        if not self.done():
            self._asyncio_future_blocking = True
            yield self
        return self.result()


class Counting(asyncio.Future):
    waiters = 0

    def add_done_callback(self, *args, **kwargs):
        self.waiters += 1
        super().add_done_callback(*args, **kwargs)


async def waiting(future):
    try:
        print("got", await future)
    except (ValueError, asyncio.CancelledError) as error:
        print("caught", repr(error))


async def main():
    loop = asyncio.get_running_loop()
    for value in (3, ValueError("duck")):
        duck = Duck(loop)
        print(asyncio.isfuture(duck), asyncio.ensure_future(duck) is duck)
        task = asyncio.create_task(waiting(duck))
        await asyncio.sleep(0)
        print(len(duck.callbacks), duck._asyncio_future_blocking, task._fut_waiter is duck)
        duck.set(value)
        await task
    duck = Duck(loop)
    task = asyncio.create_task(waiting(duck))
    await asyncio.sleep(0)
    task.cancel("please")
    await task
    duck = Duck(asyncio.new_event_loop())
    try:
        await duck
    except RuntimeError as error:
        print("attached to a different loop" in str(error))
    try:
        asyncio.ensure_future(duck, loop=loop)
    except ValueError as error:
        print(error)
    duck._loop.close()

    counting = Counting()
    task = asyncio.create_task(waiting(counting))
    await asyncio.sleep(0)
    print(counting.waiters, asyncio.isfuture(counting))
    counting.set_result("counted")
    await task

    bare = asyncio.Future.__new__(asyncio.Future)
    for method, args in (
        (bare.result, ()),
        (bare.set_result, (1,)),
        (bare.exception, ()),
        (bare.add_done_callback, (print,)),
    ):
        try:
            method(*args)
        except (RuntimeError, asyncio.InvalidStateError) as error:
            print(type(error).__name__, error)
    print(bare.done(), bare.cancelled())
    print(asyncio.isfuture(3), asyncio.isfuture(Duck), asyncio.isfuture(asyncio.Future))


asyncio.run(main())
