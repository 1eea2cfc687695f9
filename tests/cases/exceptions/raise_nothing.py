"""A bare `raise` where no exception is handled: an error of its own line."""
import traceback


def one_line(): raise


def inner():
    if True:
        raise


def after():
    try:
        1 / 0
    except ZeroDivisionError:
        pass
    raise


for f in (one_line, inner, after):
    try:
        f()
    except RuntimeError:
        print(traceback.format_exc())


async def waiting():
    raise


try:
    waiting().send(None)
except RuntimeError:
    print(traceback.format_exc())


def again():
    raise


try:
    try:
        {}["x"]
    except KeyError:
        again()
except KeyError:
    print(traceback.format_exc())
inner()
