"""Primitives of `cmath`; implemented in pyrt/src/stdlib/cmath.rs."""

# mypy: ignore-errors

import cmath as _cmath

from portalis.primitives.registry import Module

cmath = Module("cmath")

_ONE = """acos acosh asin asinh atan atanh cos cosh exp log10 sin sinh sqrt tan tanh phase polar isfinite isinf isnan"""


def _named(name: str) -> None:
    """Registers a function of one number, documented as CPython documents it."""

    def stub(z, /): ...

    stub.__name__ = name
    stub.__doc__ = (getattr(_cmath, name).__doc__ or name).split("\n")[0]
    cmath.function(stub)


for _name in _ONE.split():
    _named(_name)


@cmath.function
def log(z, base=..., /):
    """log(z[, base]) -> the logarithm of z to the given base."""


@cmath.function
def rect(r, phi, /):
    """Convert from polar coordinates to rectangular coordinates."""


@cmath.function
def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    """Determine whether two complex numbers are close in value."""


@cmath.constant
def pi(): ...


@cmath.constant
def e(): ...


@cmath.constant
def tau(): ...


@cmath.constant
def inf(): ...


@cmath.constant
def nan(): ...


@cmath.constant
def infj(): ...


@cmath.constant
def nanj(): ...
