"""ExitStack and its relatives: callbacks, order, suppression, pop_all, nullcontext, closing, redirect_stdout, decorators."""

import contextlib
import io


@contextlib.contextmanager
def room(name, swallow=None):
    print("enter", name)
    try:
        yield name.upper()
    except BaseException as e:
        print("room", name, "sees", repr(e))
        if swallow is None or not isinstance(e, swallow):
            raise
    finally:
        print("leave", name)


with contextlib.ExitStack() as stack:
    names = [stack.enter_context(room(n)) for n in "ab"]
    stack.callback(print, "callback", sep="-")
    stack.push(lambda kind, e, tb: print("push", kind) or False)
    print(names)
with contextlib.ExitStack() as stack:
    stack.enter_context(room("outer", ValueError))
    stack.enter_context(room("inner"))
    raise ValueError("x")
print("swallowed")
with contextlib.ExitStack() as stack:
    stack.callback(print, "kept for later")
    later = stack.pop_all()
print("stack left")
later.close()
try:
    with contextlib.ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        raise KeyError("first")
except ZeroDivisionError as e:
    print(repr(e), repr(e.__context__))


class Door:
    def close(self):
        print("door closed")


with contextlib.closing(Door()) as d, contextlib.nullcontext(5) as n, contextlib.suppress(LookupError):
    print(type(d).__name__, n)
    raise IndexError
out = io.StringIO()
with contextlib.redirect_stdout(out):
    print("captured")
print(repr(out.getvalue()))


@room("decorator")
def decorated(x):
    return x * 2


print(decorated(4), decorated(5))


class Timer(contextlib.ContextDecorator):
    def __enter__(self):
        print("start")
        return self

    def __exit__(self, *exc):
        print("stop", exc[0])
        return True


@Timer()
def fails():
    raise OSError


print(fails())


@contextlib.contextmanager
def never():
    if False:
        yield


@contextlib.contextmanager
def twice():
    yield 1
    yield 2


for bad in (never, twice):
    try:
        with bad():
            pass
    except RuntimeError as e:
        print(e)
