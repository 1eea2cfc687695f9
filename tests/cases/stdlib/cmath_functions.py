"""Functions of complex numbers on special values, branch cuts and ordinary numbers."""

import cmath
import math

PARTS = [
    0.0,
    -0.0,
    1.0,
    -1.0,
    0.5,
    -2.25,
    math.inf,
    -math.inf,
    math.nan,
    1e-320,
    1e300,
    -1e200,
    700.5,
    -711.0,
    1e-9,
]
ONE = [
    cmath.acos, cmath.acosh, cmath.asin, cmath.asinh, cmath.atan, cmath.atanh, cmath.cos, cmath.cosh, cmath.exp, cmath.log10, cmath.sin,
    cmath.sinh, cmath.sqrt, cmath.tan, cmath.tanh, cmath.phase, cmath.polar, cmath.isfinite, cmath.isinf, cmath.isnan, cmath.log,
]  # fmt: skip


def shown(x):
    """Twelve digits: the last ones are the platform's."""
    if isinstance(x, complex):
        return f"({x.real:.12g} {x.imag:.12g})"
    if isinstance(x, tuple):
        return " ".join(map(shown, x))
    return f"{x:.12g}" if isinstance(x, float) else str(x)


def attempt(f, *args, **kw):
    try:
        return shown(f(*args, **kw))
    except (ValueError, OverflowError, TypeError) as e:
        return f"{type(e).__name__}: {e}"


for f in ONE:
    print(f.__name__)
    for re in PARTS:
        print(" ", re, *[attempt(f, complex(re, im)) for im in PARTS], sep=" | ")
print("rect")
for r in PARTS:
    print(" ", r, *[attempt(cmath.rect, r, phi) for phi in PARTS], sep=" | ")
for z in (0, 1, 2, 1j, 0j, math.inf, complex(math.nan, math.inf)):
    print(z, *[attempt(cmath.log, z, base) for base in (0, 1, 2, 10, -1j, math.inf)], sep=" | ")


class Number:
    def __complex__(self):
        return 3 + 4j


class Real:
    def __float__(self):
        return 2.5


class Index:
    def __index__(self):
        return 7


for x in (Number(), Real(), Index(), True, 10**30, "1", None):
    print(attempt(cmath.polar, x), attempt(cmath.sqrt, x))
for args in (
    (1, 1),
    (1, 1 + 1e-10),
    (1, 1 + 1e-8),
    (math.inf, math.inf),
    (math.inf, 1),
    (math.nan, math.nan),
    (1j, 1j + 1e-10),
):
    print(
        args,
        cmath.isclose(*args),
        attempt(cmath.isclose, *args, rel_tol=0.5),
        attempt(cmath.isclose, *args, abs_tol=-1),
    )
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj)
print(cmath.sqrt(-1), cmath.sqrt(-4), cmath.sqrt(complex(-4, -0.0)), cmath.polar(3 + 4j), cmath.phase(-1))
for call in (
    lambda: cmath.sqrt(),
    lambda: cmath.sqrt(1, 2),
    lambda: cmath.log(),
    lambda: cmath.log(1, 2, 3),
    lambda: cmath.rect(1),
    lambda: cmath.sqrt(z=1),
    lambda: cmath.isclose(1),
):
    print(attempt(call))
