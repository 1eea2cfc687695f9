"""Primitives of `math`; implemented in pyrt/src/stdlib/math.rs and math/."""

# mypy: ignore-errors

import math as _math

from portalis.primitives.registry import Module

math = Module("math")

_ONE = """acos acosh asin asinh atan atanh cbrt cos cosh degrees erf erfc exp exp2 expm1 fabs gamma lgamma log10 log1p log2 radians
sin sinh sqrt tan tanh isfinite isinf isnan ulp modf frexp ceil floor trunc factorial isqrt"""


def _one(x, /): ...


def _named(name: str) -> None:
    """Registers a function of one number, documented as CPython documents it."""

    def stub(x, /): ...

    stub.__name__ = name
    stub.__doc__ = (getattr(_math, name).__doc__ or name).split("\n")[0]
    math.function(stub)


for _name in _ONE.split():
    _named(_name)


@math.function
def atan2(y, x, /):
    """The arc tangent of y/x in radians."""


@math.function
def copysign(x, y, /):
    """A float with the size of x and the sign of y."""


@math.function
def fmod(x, y, /):
    """C's fmod."""


@math.function
def remainder(x, y, /):
    """The IEEE remainder."""


@math.function
def pow(x, y, /):
    """x to the power of y, as a float."""


@math.function
def ldexp(x, i, /):
    """x * (2**i)"""


@math.function
def nextafter(x, y, /):
    """The next float after x towards y."""


@math.function
def log(x, base=..., /):
    """The logarithm."""


@math.function
def hypot(*coordinates):
    """The Euclidean distance from the origin."""


@math.function
def dist(p, q, /):
    """The Euclidean distance between two points."""


@math.function
def fsum(seq, /):
    """An accurate sum of floats."""


@math.function
def prod(iterable, /, *, start=1):
    """The product of the items."""


@math.function
def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    """Whether two floats are close in value."""


@math.function
def gcd(*integers):
    """The greatest common divisor."""


@math.function
def lcm(*integers):
    """The least common multiple."""


@math.function
def comb(n, k, /):
    """The ways to choose k items from n without order."""


@math.function
def perm(n, k=None, /):
    """The ways to choose k items from n in order."""


@math.constant
def pi(): ...


@math.constant
def e(): ...


@math.constant
def tau(): ...


@math.constant
def inf(): ...


@math.constant
def nan(): ...
