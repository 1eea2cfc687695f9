"""as_completed yields in order of completion."""

import asyncio


async def job(name, delay, fail=False):
    await asyncio.sleep(delay)
    if fail:
        raise RuntimeError(f"{name} failed")
    return name


async def main():
    for future in asyncio.as_completed([job("slow", 0.012), job("fast", 0.002), job("mid", 0.007)]):
        print(await future)
    outcomes = []
    for future in asyncio.as_completed([job("x", 0.006), job("y", 0.001, fail=True)]):
        try:
            outcomes.append(await future)
        except RuntimeError as error:
            outcomes.append(str(error))
    print(outcomes)
    try:
        for future in asyncio.as_completed([job("p", 0), job("q", 5)], timeout=0.02):
            print(await future)
    except asyncio.TimeoutError:
        print("timed out")


asyncio.run(main())
