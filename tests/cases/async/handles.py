"""Handles of call_soon and call_later, and handles that a program makes by hand."""

import asyncio


def say(*words):
    print("said", *words)


async def main():
    loop = asyncio.get_running_loop()
    handle = loop.call_soon(say, 1)
    timer = loop.call_later(0.01, say, 2)
    print(type(handle).__name__, type(timer).__name__, timer.when() > 0, handle.cancelled())
    timer.cancel()
    timer.cancel()
    print(timer.cancelled(), repr(timer).startswith("<TimerHandle cancelled when="))
    print(handle._callback is say, handle._args, handle._cancelled, handle._loop is loop)

    own = asyncio.Handle(say, (3,), loop)
    own._run()
    own.cancel()
    print(own.cancelled(), own._callback, own._args, own)
    failing = asyncio.Handle(lambda: 1 / 0, (), loop)
    loop.set_exception_handler(
        lambda loop, context: print(sorted(context), repr(context["exception"]), context["handle"] is failing)
    )
    failing._run()

    early, late = asyncio.TimerHandle(1, say, (1,), loop), asyncio.TimerHandle(2, say, (2,), loop)
    same = asyncio.TimerHandle(1, say, (1,), loop)
    print(early < late, early <= late, early > late, early >= late, early == late, early != late)
    print(early == same, early <= same, early >= same, hash(early) == hash(same), early == 1)
    try:
        early < 3
    except TypeError as error:
        print(error)
    print(sorted([late, early])[0] is early, early.when())
    await asyncio.sleep(0)

    loop.set_debug(True)
    loop.slow_callback_duration = 5
    print(loop.get_debug(), loop.slow_callback_duration)
    for wrong in (main, 3):
        for method, args in (
            (loop.call_soon, (wrong,)),
            (loop.call_later, (1, wrong)),
            (loop.call_at, (1, wrong)),
        ):
            try:
                method(*args)
            except TypeError as error:
                print(str(error).replace(repr(main), "main"))
    loop.set_debug(False)


asyncio.run(main())
