"""A program that is ready for loops without signals, as Windows has them."""
# compiled for native wasi browser
import asyncio
import signal


async def main():
    loop = asyncio.get_running_loop()
    try:
        loop.add_signal_handler(signal.SIGTERM, loop.stop)
    except NotImplementedError:
        print("no signals here")


asyncio.run(main())
