"""Shifts, powers and true division at the borders of 64 bits and of floats."""

values = [0, 1, -1, 2, -2, 3, 2**53, 2**53 + 1, -(2**53) - 1, 2**62, -(2**62), 2**63 - 1, -(2**63), 2**63, 10**30, True]


def attempt(f):
    try:
        return f()
    except (ValueError, OverflowError, ZeroDivisionError) as e:
        return f"{type(e).__name__}: {e}"


for v in values:
    print([v << n for n in (0, 1, 61, 62, 63, 64)], [v >> n for n in (0, 1, 62, 63, 64, 100)])
    print([attempt(lambda: v / w) for w in values])
    print(attempt(lambda: v << -1), attempt(lambda: v >> -1), attempt(lambda: v / 0.0), attempt(lambda: v / 3.0))
floats = [0.0, -0.0, 1.0, 0.5, 2.0, -2.0, 1e308, 5e-324, float("inf"), float("nan"), -1.5]
for x in floats:
    print([attempt(lambda: x**y) for y in floats if x >= 0 or y == int(y if abs(y) < 1e9 else 0)])
x = 1.5
x += 2
x -= 1
x *= 3
print(x)
