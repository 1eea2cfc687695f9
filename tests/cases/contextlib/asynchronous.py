"""Asynchronous context managers, exit stacks and decorators."""

import asyncio
import contextlib

@contextlib.asynccontextmanager
async def acm(x):
    print("enter", x)
    try:
        yield x * 2
    except ValueError as e:
        print("caught", e)
    finally:
        print("exit", x)
class A:
    async def __aenter__(self):
        print("A in"); return self
    async def __aexit__(self, *a):
        print("A out", a[0]); return False
@acm(9)
async def deco():
    return "deco"
async def main():
    async with acm(2) as v:
        print(v)
        raise ValueError("x")
    async with contextlib.AsyncExitStack() as st:
        await st.enter_async_context(acm(3))
        await st.enter_async_context(A())
        async def cb(n): print("cb", n)
        st.push_async_callback(cb, 7)
        st.callback(print, "sync")
    async with contextlib.nullcontext(4) as n:
        print(n)
    print(await deco())
asyncio.run(main())
class E(contextlib.ContextDecorator):
    def __enter__(self): print("E"); return self
    def __exit__(self, *a): print("X"); return True
@E()
def f(): raise KeyError("swallowed")
print(f())
