"""Names that are computed may mean any function."""
# refused for wasi browser: asyncio.create_subprocess_shell
import asyncio
import sys


async def job_start():
    await asyncio.create_subprocess_shell("true")


asyncio.run(globals()["job_" + sys.argv[1]]())
