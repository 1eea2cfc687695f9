"""The loggers of `asyncio` and `concurrent.futures` go through the program's `logging`: format, levels, handlers of its own."""

import asyncio
import logging
import sys
from concurrent.futures import Future

logging.basicConfig(
    level=logging.DEBUG,
    stream=sys.stderr,
    format="%(asctime)s|%(name)s %(levelname)s %(module)s %(funcName)s %(message)s",
    datefmt="%%",
)


async def worker(n):
    logging.info("worker %d in %s", n, asyncio.current_task().get_name())
    await asyncio.sleep(0)
    logging.getLogger("app").warning("done %d", n)


def fail():
    raise ValueError("in a callback")


async def main():
    await asyncio.gather(*(worker(n) for n in range(3)))
    asyncio.get_running_loop().call_soon(fail)
    await asyncio.sleep(0.001)
    asyncio.get_running_loop().call_exception_handler({"message": "of the program"})


asyncio.run(main())
future = Future()
future.add_done_callback(lambda f: 1 / 0)
logging.getLogger("concurrent.futures").addFilter(lambda record: print("seen", record.levelname))
future.set_result(1)
print(sorted(logging.root.manager.loggerDict))
