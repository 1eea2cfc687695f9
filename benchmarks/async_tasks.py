"""asyncio: many short tasks, gathered."""

import asyncio


async def leaf(number: int) -> int:
    await asyncio.sleep(0)
    return number * 2


async def main() -> None:
    total = 0
    for _ in range(60):
        results = await asyncio.gather(*(leaf(number) for number in range(1000)))
        total += sum(results)
    print(total)


asyncio.run(main())
