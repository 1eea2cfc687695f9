"""Messages about `**` and `*` arguments name a function as it is called now."""

import functools


def wrapped(**kw):
    return kw


@functools.wraps(wrapped)
def inner(**kw):
    return kw


class C:
    def m(self, **kw): ...

    def __call__(self, **kw): ...


inner.__qualname__ = "other.name"
inner.__module__ = "elsewhere"
for f in (wrapped, functools.wraps(C.m)(lambda **kw: 0), inner, C, C.m, C().m):
    try:
        f(a=1, **{"a": 2})
    except TypeError as e:
        print(e)
    try:
        f(**3)
    except TypeError as e:
        print(e)
    try:
        f(*3)
    except TypeError as e:
        print(e)
C.__qualname__ = "Changed"
C.__module__ = "builtins"
try:
    C(a=1, **{"a": 2})
except TypeError as e:
    print(e)
