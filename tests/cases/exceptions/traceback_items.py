"""The items that the functions of `traceback` give: frames, messages of several lines, causes, groups, notes."""

import traceback


def fail(n):
    if n == 0:
        raise ValueError("two\nlines")
    fail(n - 1)


def chained():
    try:
        fail(5)
    except ValueError as error:
        raise KeyError("k") from error


def grouped():
    error = ExceptionGroup("several", [ValueError("a"), ExceptionGroup("inner", [TypeError("b\nc")])])
    error.add_note("a note\nof two lines")
    error.add_note("another")
    raise error


def nothing():
    raise SyntaxError("bad", ("file.py", 3, 5, "x = = 1\n"))


for f in (chained, grouped, nothing, lambda: 1 / 0):
    try:
        f()
    except Exception as error:
        for item in traceback.format_exception(error):
            print(repr(item))
        print(traceback.format_exception_only(error))
        print(traceback.format_exception(error, limit=1, chain=False))
print(traceback.format_exception(None))
