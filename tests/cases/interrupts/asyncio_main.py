"""SIGINT cancels the main task of asyncio.run, which then raises KeyboardInterrupt; other tasks are cancelled behind it."""
# interrupts: 1
# skip wasi: no signals
# skip browser: no signals
import asyncio


async def other():
    try:
        await asyncio.sleep(20)
    finally:
        print("other ends")


async def main():
    task = asyncio.create_task(other())
    await asyncio.sleep(0)
    try:
        print("ready", flush=True)
        await asyncio.wait([task])
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
        raise


asyncio.run(main())
