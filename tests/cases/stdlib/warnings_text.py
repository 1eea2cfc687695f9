"""Warnings as stderr shows them: default filters, places by stacklevel, once a place, generators, coroutines, comprehensions."""

import asyncio
import sys
import warnings

warnings.warn("at the top")


def deprecated(level):
    warnings.warn("old", DeprecationWarning, stacklevel=level)


def caller(level):
    deprecated(level)
    deprecated(
        level
    )


for _ in range(3):
    warnings.warn("in a loop")
    deprecated(1)
caller(2)
caller(2)
caller(3)
deprecated(9)


class Thing:
    warnings.warn("in a class body", FutureWarning)

    def __init__(self):
        warnings.warn(
            "several",
            RuntimeWarning,
            stacklevel=2,
        )

    @property
    def size(self):
        warnings.warn("size", stacklevel=2)
        return 3


thing = Thing()
print([Thing().size for _ in range(2)])
print(thing.size + (
    thing.size))


def numbers():
    for i in range(2):
        warnings.warn(f"number {i}", stacklevel=1)
        yield i
        warnings.warn(f"after {i}", stacklevel=2)


print(list(numbers()))
for n in numbers():
    warnings.warn(f"got {n}")


async def inner(n):
    warnings.warn("before", stacklevel=2)
    await asyncio.sleep(0)
    warnings.warn("behind", stacklevel=2)
    try:
        raise ValueError(n)
    except ValueError:
        warnings.warn("handled", stacklevel=1)
    return n


async def main():
    print(await inner(1))
    a, b = await asyncio.gather(outer(1), outer(2))
    print(a, b)


async def outer(n):
    return await inner(n)


asyncio.run(main())

warnings.warn("pending", PendingDeprecationWarning)
warnings.warn("import", ImportWarning)
warnings.warn("resource", ResourceWarning)
warnings.warn(UserWarning("an instance"))
warnings.warn(UserWarning("an instance"), DeprecationWarning)
warnings.warn("with source", source=thing)
warnings.warn_explicit("explicit", UserWarning, "nowhere.py", 17)
warnings.warn_explicit("own line", UserWarning, __file__, 3)
print(sorted(k for k in __warningregistry__ if k != "version")[:2] if False else "done", file=sys.stderr)
try:
    warnings.warn("x", int)
except TypeError as e:
    print(e)
try:
    warnings.warn("x", "y")
except TypeError as e:
    print(e)
warnings.filterwarnings("error", message="bad .*")
try:
    warnings.warn("Bad thing")
except UserWarning as e:
    print(repr(e))
warnings.warn("bad end")
