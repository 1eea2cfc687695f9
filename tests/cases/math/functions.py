"""Functions of math, and the errors of numbers outside of their domains."""

import math

print(math.sqrt(2), math.hypot(3,4), math.gamma(4.5), math.lgamma(0.3), math.erf(0.5), math.log(10**400), math.dist((1,2),(4,6)), math.comb(50,20))
for f in (lambda: math.sqrt(-1), lambda: math.exp(1000), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.isqrt(-2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(math.floor(-2.5), math.ceil(2.1), math.trunc(-2.7), math.modf(-3.25), math.frexp(10.0), math.ldexp(0.5, 5))
print(math.gcd(12, 18, 27), math.lcm(4, 6), math.perm(5, 2), math.isqrt(10**20), math.prod([2, 3.5]), math.fsum([0.1] * 10))
print(math.remainder(7, 3), math.fmod(-7, 3), math.copysign(3, -0.0), math.nextafter(1, 2), math.ulp(1.0), math.isclose(0.1 + 0.2, 0.3))
print(math.asinh(1.5), math.acosh(2.5), math.atanh(0.25), math.log2(8), math.log10(1000), math.log(8, 2), math.expm1(1e-5), math.inf, math.nan)
