"""Two coroutines at once: the shorter sleep ends first, whatever the order in which they start."""

import asyncio


async def greet(name: str, delay: float) -> str:
    await asyncio.sleep(delay)
    print(f"hello, {name}")
    return name.upper()


async def main() -> None:
    names = await asyncio.gather(greet("slow", 0.05), greet("quick", 0.01))
    print(names)


asyncio.run(main())
