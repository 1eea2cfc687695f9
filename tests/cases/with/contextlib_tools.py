"""contextlib: contextmanager, suppress, closing, nullcontext, ExitStack, redirect_stdout."""
from contextlib import ExitStack, closing, contextmanager, nullcontext, suppress


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name
    except ValueError as error:
        print("handled", error)
    finally:
        print(f"</{name}>")


with tag("p") as name:
    print(name)
with tag("q"):
    raise ValueError("inside")
try:
    with tag("r"):
        raise KeyError("out")
except KeyError as error:
    print("escaped", error)
with suppress(ZeroDivisionError, KeyError):
    1 / 0
print("after suppress")


class Door:
    def close(self):
        print("door closed")


with closing(Door()) as door:
    print("door open", isinstance(door, Door))
with nullcontext(5) as five:
    print(five)
with ExitStack() as stack:
    for n in "ab":
        stack.enter_context(tag(n))
    stack.callback(print, "callback", end="!\n")
    print("in stack")


@tag("decorator")
def decorated():
    print("decorated body")


decorated()
decorated()


@contextmanager
def broken():
    if False:
        yield


try:
    with broken():
        pass
except RuntimeError as error:
    print(error)
