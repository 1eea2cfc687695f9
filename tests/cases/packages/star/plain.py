from __future__ import annotations

import sys

LIMIT = 3
if LIMIT > 5:

    class Never:
        pass

    SPARE = "theirs"
for loop_variable in []:
    pass
try:
    import sys as system
except ImportError:
    missing = True
gone = 1
del gone
if LIMIT > 4:

    def len(x):
        return "shadowed"


_hidden = 1


def size(x: list[int]) -> int:
    return sum(1 for _ in x)


def platform_name() -> str:
    return type(system.platform).__name__
