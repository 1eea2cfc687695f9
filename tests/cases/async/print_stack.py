"""Task.print_stack: where a task waits, what its exception went through, and that there is nothing more."""

import asyncio
import io


def shown(task, **options):
    out = io.StringIO()
    task.print_stack(file=out, **options)
    lines = out.getvalue().splitlines()
    print(lines[0].split(" for ")[0], *(line.split("cases/")[-1] for line in lines[1:]), sep="\n")


async def deeper():
    raise KeyError("deep")


async def failing():
    await asyncio.sleep(0)
    await deeper()


async def waiting():
    await asyncio.sleep(0.001)


async def main():
    task, other = asyncio.create_task(waiting()), asyncio.create_task(failing())
    shown(task)
    await asyncio.sleep(0)
    shown(task)
    shown(task, limit=1)
    await asyncio.wait([task, other])
    shown(task)
    print(task.get_stack(), task.get_stack(limit=2))
    shown(other)
    shown(other, limit=1)


asyncio.run(main())
