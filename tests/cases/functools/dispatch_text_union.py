"""`singledispatch` reads unions with None out of annotations that are texts."""
from __future__ import annotations

import functools


class Leaf:
    pass


@functools.singledispatch
def show(x):
    return "object"


@show.register
def _(x: Leaf | None):
    return "leaf or none"


@show.register
def _(x: None | int | list):
    return "none, int or list"


print(show(Leaf()), show(None), show(3), show([]), show("x"))


@show.register
def _(x: None):
    return "none"


print(show(None))
