"""`cr_await`, `gi_yieldfrom` and `ag_await`: what a suspended coroutine or generator waits for."""

import types


@types.coroutine
def leaf():
    yield "leaf"
    return 1


async def inner():
    print("inner", outer_coroutine.cr_await)
    await leaf()
    return 2


async def middle():
    return await inner()


async def outer():
    return await middle() + 1


outer_coroutine = outer()
print(outer_coroutine.cr_await, outer_coroutine.cr_running, outer_coroutine.cr_suspended)
print(outer_coroutine.send(None))
at = outer_coroutine
while at is not None:
    print(at.__name__, type(at).__name__)
    at = getattr(at, "cr_await", None) if isinstance(at, types.CoroutineType) else at.gi_yieldfrom
try:
    outer_coroutine.send(None)
except StopIteration as e:
    print(e.value, outer_coroutine.cr_await)


def numbers():
    x = yield from [1, 2]
    y = yield from sub()
    yield 5
    return x, y


def sub():
    yield 3
    yield 4


g = numbers()
print(g.gi_yieldfrom)
for n in g:
    waits = g.gi_yieldfrom
    print(n, type(waits).__name__, getattr(waits, "__name__", None), g.gi_suspended)
print(g.gi_yieldfrom, g.gi_running, g.gi_suspended)


class Awaitable:
    def __await__(self):
        yield "hand-written"


async def items():
    yield 1
    await Awaitable()
    yield 2


a = items()
print(a.ag_await)
step = a.__anext__()
try:
    step.send(None)
except StopIteration as e:
    print(e.value, a.ag_await, a.ag_running)
step = a.__anext__()
print(step.send(None), type(a.ag_await).__name__, a.ag_running)
try:
    step.send(None)
except StopIteration as e:
    print(e.value, a.ag_await)
