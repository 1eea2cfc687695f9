"""Floats: shortest texts, rounding half to even, parsing, hex, special values, integer ratios, comparison with huge ints."""

import math

for f in (0.1, 0.1 + 0.2, 1e16, 1e15, 123456789.123456789, 1e-5, 0.0001, 5e-324, 1.7976931348623157e308, -0.0, 1 / 3, 100.0, 1e22, 1e23, 2.5, 3.5, float("inf"), float("nan")):
    print(repr(f), str(f), f"{f:.3f}", f"{f:g}", f"{f:e}", f.hex() if math.isfinite(f) else "", f.is_integer(), [round(f, n) for n in (0, 1, -1)] if math.isfinite(f) else "")
print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675)], round(2.675, 2), round(1e300, -299), round(-0.4), type(round(1.0)), type(round(1.0, 0)), round(5e-324, 400))
print(float("1e3"), float(" -inf "), float("1_0.0_1"), float(".5"), float("5."), float.fromhex("0x1.8p3"), float.fromhex("-0x.1p-3"), float("1e400"), float("-1e-400"), float("NaN") != float("NaN"))
print((0.75).as_integer_ratio(), (-2.0).as_integer_ratio(), 1e16 == 10**16, 2**53 + 1 == float(2**53), 10**400 > 1e308, float("inf") > 10**400, 0.1 + 0.2 == 0.3, -0.0 == 0.0, math.copysign(1, -0.0))
print(7.5 // 2, -7.5 // 2, 7.5 % -2, -7.5 % 2, divmod(-7.5, 2), 1e308 * 10, 2.0**0.5, (-8.0) ** 3, 0.0**0, 1.0 % float("inf"), -1.0 % float("inf"), math.fmod(-7.5, 2))
print(math.floor(-2.5), math.ceil(2.1), math.trunc(-2.9), math.fsum([0.1] * 10), sum([0.1] * 10), math.isclose(0.1 + 0.2, 0.3), math.gcd(12, 18, 27), math.lcm(4, 6), math.comb(10, 3), math.perm(5, 2), math.isqrt(10**20), math.prod([1.5, 2]))
print(math.nextafter(1.0, 2.0), math.ulp(1.0), math.modf(-2.75), math.frexp(10.0), math.ldexp(0.625, 4), math.hypot(3, 4), math.dist((0, 0), (3, 4)), math.factorial(20), math.log2(8), math.log10(1000), math.degrees(math.pi))
for bad in (
    lambda: float("x"), lambda: 1.0 / 0, lambda: 1.0 % 0, lambda: math.sqrt(-1), lambda: math.log(0), lambda: (2.0).__round__("x"), lambda: 1e300**2, lambda: int("1e3"), lambda: float("1__0"), lambda: math.factorial(-1),
    lambda: math.floor(float("nan")), lambda: float("inf").as_integer_ratio(), lambda: math.exp(1000), lambda: float([]), lambda: 0.0**-1, lambda: math.isqrt(-1), lambda: float.fromhex("xyz"), lambda: math.gcd(1.5), lambda: round(float("inf")),
):  # fmt: skip
    try:
        print(bad())
    except (ValueError, ArithmeticError, TypeError) as e:
        print(type(e).__name__, e)
print(sorted([3, 1.5, -0.0, 0, 2]), max(1, 1.0), min(0.0, -0.0), hash(1.0) == hash(1), hash(0.5), hash(1e100), {1: "a", 1.0: "b"}, 1.0 in [1], float(True), complex(1.5, -0.0))
