"""__context__, __cause__, __suppress_context__, raise from None and chains."""


def describe(error):
    return f"{error!r} cause={error.__cause__!r} context={error.__context__!r} suppress={error.__suppress_context__}"


try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("during")
except ValueError as error:
    print(describe(error))
try:
    try:
        1 / 0
    except ZeroDivisionError as original:
        raise ValueError("from") from original
except ValueError as error:
    print(describe(error))
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("hidden") from None
except ValueError as error:
    print(describe(error))
try:
    raise ValueError("class cause") from KeyError
except ValueError as error:
    print(describe(error))
try:
    raise ValueError("bad cause") from 5
except TypeError as error:
    print(describe(error))


def chain(n):
    try:
        if n == 0:
            raise KeyError("root")
        chain(n - 1)
    except (KeyError, ValueError):
        raise ValueError(f"level {n}")


try:
    chain(3)
except ValueError as error:
    while error is not None:
        print(repr(error))
        error = error.__context__


def handled():
    try:
        raise KeyError("handled")
    except KeyError:
        pass
    try:
        raise ValueError("fresh")
    except ValueError as error:
        print(describe(error))


handled()


def in_finally():
    try:
        raise KeyError("first")
    finally:
        raise ValueError("second")


try:
    in_finally()
except ValueError as error:
    print(describe(error))
saved = ValueError("raised twice")
for _ in range(2):
    try:
        try:
            raise KeyError("k")
        except KeyError:
            raise saved
    except ValueError as error:
        print(describe(error))
try:
    raise
except RuntimeError as error:
    print(error)
