"""A gather that was cancelled looks at its children's exceptions all the same: none of them is reported as never retrieved."""

import asyncio
import gc

told = []


async def fails_when_cancelled():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise ValueError("in the clean-up") from None


async def fails_at_once():
    raise KeyError("first")


async def cancelled(return_exceptions):
    gathered = asyncio.gather(fails_when_cancelled(), asyncio.sleep(10), return_exceptions=return_exceptions)
    await asyncio.sleep(0)
    print("cancel", gathered.cancel("enough"))
    try:
        print(await gathered)
    except BaseException as error:
        print(type(error).__name__, error.args)


async def early_failure():
    gathered = asyncio.gather(fails_at_once(), fails_when_cancelled(), return_exceptions=True)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("cancel", gathered.cancel())
    try:
        print(await gathered)
    except BaseException as error:
        print(type(error).__name__, error.args)


async def nobody_waits():
    gathered = asyncio.gather(fails_at_once(), fails_when_cancelled(), return_exceptions=True)
    await asyncio.sleep(0)
    print("cancel", gathered.cancel())
    await asyncio.sleep(0.01)
    print("done", gathered.done(), gathered.cancelled(), type(gathered.exception()).__name__)


async def main():
    asyncio.get_running_loop().set_exception_handler(
        lambda loop, context: told.append((context["message"], repr(context.get("exception"))))
    )
    await cancelled(True)
    await cancelled(False)
    await early_failure()
    await nobody_waits()


asyncio.run(main())
gc.collect()
print(told)
