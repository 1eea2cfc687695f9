"""Float arithmetic, floor division, modulo, powers, rounding, conversion and errors."""
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(7.5, 2), divmod(-7.5, 2))
print(2.0**0.5, 2**0.5, 4**-1)
print(1.5 + 1, 1 - 0.5, 3 * 0.1, 1 / 4, 10 / 5)
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.567, -2), round(0.5), round(1.5), round(5.0))
print(round(1e300), round(2.5, 0), type(round(2.5)).__name__, type(round(2.5, 0)).__name__)
print(int(1e10), int(-1.9), abs(-1.5), max(1, 2.5), min(1.0, 1), sum([0.1] * 10))
print(1.0 == 1, 0.1 + 0.2 == 0.3, 1e16 + 1 == 1e16, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53)
print(hash(1.0), hash(0.5), hash(1e20), hash(float("inf")), hash(-1.5))
print(bool(0.0), bool(-0.0), bool(0.1), not 0.0)
total = 0.0
for i in range(10):
    total += i / 7
print(total)
inf = float("inf")
print(inf - inf, inf * 0, inf // 1, 1 // inf, -1 // inf, inf > 10**400)
for call in (
    lambda: 1.0 / 0,
    lambda: 1.0 // 0.0,
    lambda: 1.0 % 0,
    lambda: 0.0**-1,
    lambda: int(inf),
    lambda: int(float("nan")),
    lambda: 10.0**400,
    lambda: round(float("nan")),
    lambda: 1.5 + "a",
    lambda: divmod(1.0, 0.0),
):
    try:
        print(call())
    except (ZeroDivisionError, OverflowError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
