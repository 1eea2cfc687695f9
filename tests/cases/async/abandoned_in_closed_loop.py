"""Tasks that wait when their loop is closed are destroyed at the latest when the program ends: their coroutines are closed, and the loop says so."""

import asyncio
import gc


async def waits(name):
    try:
        await asyncio.sleep(5)
    finally:
        print("finally", name)


async def stubborn():
    try:
        await asyncio.Event().wait()
    except GeneratorExit as e:
        print("exit", repr(e), e.__context__)
        raise


async def main():
    asyncio.create_task(waits("lost"), name="lost")
    await asyncio.sleep(0)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("closed", gc.collect() >= 0)

loop = asyncio.new_event_loop()
held = loop.create_task(waits("held"), name="held")
finished = loop.create_task(asyncio.sleep(0, "result"))
loop.run_until_complete(asyncio.sleep(0))
loop.run_until_complete(finished)
loop.close()
gc.collect()
print(held.done(), finished.result())


async def more():
    asyncio.create_task(stubborn(), name="stubborn")
    await asyncio.sleep(0)


loop = asyncio.new_event_loop()
loop.set_exception_handler(
    lambda loop, context: print("handler:", context["message"], context["task"].get_name())
)
loop.run_until_complete(more())
loop.close()
print("end")
