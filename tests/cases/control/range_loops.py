"""Loops over `range(...)` on the spot: bounds of any size, other types, errors."""


class Five:
    def __index__(self):
        return 5


def loop(*args):
    out = []
    try:
        if len(args) == 1:
            for i in range(args[0]):
                out.append(i)
        elif len(args) == 2:
            for i in range(args[0], args[1]):
                out.append(i)
        else:
            for i in range(args[0], args[1], args[2]):
                out.append(i)
    except (TypeError, ValueError, OverflowError) as e:
        out.append(f"{type(e).__name__}: {e}")
    return out


top = 2**63
for args in [
    (3,), (0,), (-3,), (True,), (Five(),), (1.5,), ("3",), (None,),
    (2, 5), (5, 2), (Five(), 7), (top - 2, top + 2), (-top - 2, -top + 2), (-top, -top + 2),
    (0, 10, 3), (10, 0, -3), (0, 10, 0), (0, 10, -1), (-top, top - 1, 2**62), (top - 1, -top, -(2**62)), (top, -top, -top),
    (2**70, 2**70 + 5, 2), (2**70, 2**70 - 5, -2), (0, 1, 2**80), (1, 2, 1.0),
]:
    print(loop(*args))

print([i * j for i in range(3) for j in range(i, 3)], {i for i in range(2)}, {i: i for i in range(2, 0, -1)})
for i in range(3):
    if i == 5:
        break
else:
    print("else", i)
for i in range(0):
    pass
print(i)
for a, b in [(1, 2), [3, 4], "56", (i for i in range(2))]:
    print(a, b)
for wrong in [(1,), [1, 2, 3], "", 5]:
    try:
        a, b = wrong
    except (TypeError, ValueError) as e:
        print(e)
