"""A handler of a signal that the program cannot do without."""
# refused for wasi browser: loop.add_signal_handler
import asyncio
import signal


async def main():
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, loop.stop)


asyncio.run(main())
