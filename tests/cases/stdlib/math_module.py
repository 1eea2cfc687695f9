"""math: constants, rounding, roots, combinatorics and errors."""
import math

print(math.pi, math.e, math.tau, math.inf, -math.inf, math.nan)
print(math.floor(2.7), math.floor(-2.7), math.ceil(2.1), math.ceil(-2.1), math.trunc(-2.7), math.floor(1e20))
print(math.sqrt(2), math.isqrt(10**20 + 1), math.pow(2, 0.5), math.exp(1), math.log(10), math.log(8, 2), math.log2(8), math.log10(1000))
print(math.sin(1), math.cos(1), math.tan(1), math.atan2(1, -1), math.hypot(3, 4), math.degrees(math.pi), math.radians(180))
print(math.factorial(20), math.factorial(25), math.comb(10, 3), math.perm(10, 3), math.gcd(12, 18, 27), math.lcm(4, 6), math.gcd())
print(math.fabs(-3), math.fmod(-7, 3), math.modf(3.25), math.frexp(8.0), math.ldexp(0.5, 4), math.copysign(1, -0.0))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.2))
print(math.prod([1, 2, 3, 4]), math.prod([]), math.prod([0.5, 4]), math.fsum([0.1] * 10), math.dist((0, 0), (3, 4)))
print(math.log(10**400), math.log2(2**1000), math.sqrt(10**200))
for call in (
    lambda: math.sqrt(-1),
    lambda: math.log(0),
    lambda: math.factorial(-1),
    lambda: math.exp(1000),
    lambda: math.floor(math.inf),
    lambda: math.sqrt("x"),
    lambda: math.isqrt(-1),
    lambda: math.acos(2),
    lambda: math.gcd(1.5, 2),
    lambda: math.fmod(1, 0),
):
    try:
        print(call())
    except (ValueError, OverflowError, TypeError) as error:
        print(type(error).__name__, error)
