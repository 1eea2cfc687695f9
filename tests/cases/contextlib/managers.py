"""contextmanager, suppress, ExitStack and redirect_stdout."""

import contextlib
import io

@contextlib.contextmanager
def cm(x):
    print("in", x)
    try:
        yield x + 1
    except ValueError as e:
        print("caught", e)
    finally:
        print("out")
with cm(1) as y:
    print(y)
    raise ValueError("v")
@cm(5)
def deco(): print("deco")
deco()
with contextlib.suppress(KeyError):
    {}["a"]
with contextlib.ExitStack() as st:
    st.enter_context(cm(2))
    st.callback(print, "cb", 3)
buf = io.StringIO()
with contextlib.redirect_stdout(buf):
    print("hidden")
print(repr(buf.getvalue()))
@contextlib.contextmanager
def twice():
    yield 1
    yield 2
@contextlib.contextmanager
def never():
    if False:
        yield
for make in (twice, never):
    try:
        with make():
            pass
    except RuntimeError as e:
        print(e)
try:
    with contextlib.ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        stack.callback(print, "first")
        raise KeyError("k")
except ZeroDivisionError as e:
    print(type(e.__context__).__name__)
