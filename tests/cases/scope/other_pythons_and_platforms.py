"""Code for other releases of Python and other platforms, behind tests and imports that are known to fail."""

import asyncio
import os
import sys
import typing
from sys import version_info

if sys.version_info >= (3, 12):
    from itertools import batched
else:

    def batched(items, n):
        items = list(items)
        for i in range(0, len(items), n):
            yield tuple(items[i : i + n])


print(list(batched("abcdefg", 3)))

try:
    import uvloop

    uvloop.install()
except ImportError:
    print("no uvloop")

if sys.platform == "win32":
    import winreg
elif sys.platform in ("linux", "wasi"):
    print("some other platform")

if typing.TYPE_CHECKING:
    from somewhere import Thing


def takes(x: "Thing") -> "list[Thing]":
    return [x]


print(takes.__annotations__)
print(hasattr(sys, "nonexistent"), getattr(sys, "nonexistent", 5), hasattr(asyncio, "timeout"))

if os.name == "nt":
    import msvcrt
if hasattr(os, "startfile"):
    os.startfile("x")

try:
    from collections import Iterable
except ImportError as error:
    from collections.abc import Iterable

    print(error, error.name)
try:
    from itertools import batched as chunks, chain
except ImportError as error:
    print(error, error.name, error.path)
try:
    from urllib import quote
except ImportError:
    from urllib.parse import quote
print(quote("a b"), isinstance([], Iterable))

if sys.platform == "win32" and sys.version_info >= (3, 8):
    asyncio.set_event_loop_policy(asyncio.WindowsSelectorEventLoopPolicy())
text = os.startfile("x") if os.name == "nt" else "posix"
print(text, os.popen2("x") if sys.version_info < (3, 0) else 3)
print("py3" if version_info[0] == 3 else "py2", "new" if sys.version_info.minor > 10 else "old")
if not sys.platform.startswith(("win", "cygwin")) or os.startfile("y"):
    print("no windows", version_info[:2] == (3, 11))


def inside(sys):
    """Another `sys`."""
    return "seen" if sys.platform == "win32" else "not seen"


class Fake:
    platform = "win32"


print(inside(Fake))
