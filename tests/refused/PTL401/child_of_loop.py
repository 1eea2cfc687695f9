"""The loop's own way to child processes."""
# refused for wasi browser: loop.subprocess_exec
import asyncio

loop = asyncio.new_event_loop()
loop.run_until_complete(loop.subprocess_exec(asyncio.SubprocessProtocol, "true"))
