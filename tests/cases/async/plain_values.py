"""Code that looks nothing up when it runs (`portalis.rust.plain`) but shows, compares, and fails with values of all sorts."""

import asyncio


async def fail(how, value):
    await asyncio.sleep(0)
    if how == 0:
        return value + 1
    if how == 1:
        return value % 0
    if how == 2:
        return value < ValueError
    if how == 3:
        return f"{value:>9}"
    if how == 4:
        await value
    if how == 5:
        return f"{value:d}"
    if how == 6:
        return await asyncio.sleep(0, value)
    return f"{value} {value!r} {value!s:>12}"


async def main():
    for how in range(8):
        for value in (3, "text", None, True, (1, "a", ()), ["b"], ValueError, KeyError, 2**70):
            try:
                print(how, await fail(how, value))
            except (TypeError, ValueError, ZeroDivisionError, AttributeError) as e:
                print(how, f"{e!r}", f"{e}", e == e, e != how, e == None)
                if e:
                    print("true")
                try:
                    print(f"{e:5}", e < e)
                except TypeError as inner:
                    print(inner)
    print(1 == 1.0, "a" == "b", ValueError == ValueError, (1, 2) < (1, 3))
    fail(8, 1)
    await main_again(5)


async def main_again(n):
    if n > 0:
        print("down", n)
        await main_again(n - 1)
    else:
        await fail(0, "no number")


asyncio.run(main())
