# Frames that repeat are shown three times.
def down(n):
    if n == 0:
        raise LookupError
    return down(n - 1)


def first():
    try:
        down(6)
    except LookupError as e:
        raise SystemError("wrapped", 2) from e


first()
