"""`sys._getframe` and `inspect.currentframe`: names, lines and globals of the functions that run, and of those that called them."""

import inspect
import sys
import traceback

LEVEL = 3


def name():
    return sys._getframe(1).f_code.co_name


def caller():
    frame = inspect.currentframe().f_back
    return f"{frame.f_code.co_name}:{frame.f_lineno}"


class Tracer:
    def method(self):
        return name(), caller()

    @property
    def prop(self):
        return name()

    body = name()


def generator():
    yield caller()
    yield name()


async def coroutine():
    return name()


def depth():
    frame, names = sys._getframe(), []
    while frame is not None:
        names.append(f"{frame.f_code.co_name} {frame.f_lineno}")
        frame = frame.f_back
    return names


def recurse(n):
    return recurse(n - 1) if n else depth()


print(name(), caller())
print(Tracer().method(), Tracer().prop, Tracer.body)
print(list(generator()), [name() for _ in range(2)], (lambda: name())())
print(recurse(2))
try:
    coroutine().send(None)
except StopIteration as e:
    print(e.value)
print(sys._getframe().f_globals is globals(), sys._getframe().f_globals["LEVEL"])
print(inspect.isframe(sys._getframe()), sys._getframe().f_back)
try:
    sys._getframe(50)
except ValueError as e:
    print(e)


def stack():
    traceback.print_stack(file=sys.stdout)
    print(traceback.format_stack(limit=1), traceback.format_stack(limit=-1))


def deep(n):
    if n:
        deep(n - 1)
    else:
        stack()


deep(6)
try:
    deep("x")
except TypeError as e:
    traceback.print_tb(e.__traceback__, file=sys.stdout)
    print(traceback.format_tb(e.__traceback__, limit=1))
