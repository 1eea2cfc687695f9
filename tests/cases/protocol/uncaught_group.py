# The tree of an exception group that nobody catches: nested groups, causes, notes, more members than are shown.
def fail(n):
    if n == 0:
        raise ValueError("bottom")
    fail(n - 1)


def collect():
    found = []
    for n in range(2):
        try:
            fail(n)
        except ValueError as e:
            e.add_note(f"note {n}\nsecond line")
            found.append(e)
    try:
        try:
            1 / 0
        except ZeroDivisionError as e:
            raise KeyError("k") from e
    except KeyError as e:
        found.append(ExceptionGroup("inner", [e, TypeError("t\nu")]))
    try:
        try:
            [][1]
        except IndexError:
            raise RuntimeError("context")
    except RuntimeError as e:
        found.append(e)
    found.append(ExceptionGroup("wide", [OSError(i) for i in range(18)]))
    return found


raise ExceptionGroup("outer", collect())
