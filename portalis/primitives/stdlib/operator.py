"""Primitives of `operator`; implemented in pyrt/src/stdlib/operator/."""

# mypy: ignore-errors
# ruff: noqa: A001, N801, N802

from portalis.primitives.registry import Module

operator = Module("operator")


@operator.function
def neg(a, /): ...


@operator.function
def pos(a, /): ...


@operator.function
def invert(a, /): ...


@operator.function
def inv(a, /): ...


@operator.function
def not_(a, /): ...


@operator.function
def truth(a, /): ...


@operator.function
def abs(a, /): ...


@operator.function
def index(a, /): ...


@operator.function
def add(a, b, /): ...


@operator.function
def sub(a, b, /): ...


@operator.function
def mul(a, b, /): ...


@operator.function
def truediv(a, b, /): ...


@operator.function
def floordiv(a, b, /): ...


@operator.function
def mod(a, b, /): ...


@operator.function
def pow(a, b, /): ...


@operator.function
def matmul(a, b, /): ...


@operator.function
def lshift(a, b, /): ...


@operator.function
def rshift(a, b, /): ...


@operator.function
def and_(a, b, /): ...


@operator.function
def or_(a, b, /): ...


@operator.function
def xor(a, b, /): ...


@operator.function
def eq(a, b, /): ...


@operator.function
def ne(a, b, /): ...


@operator.function
def lt(a, b, /): ...


@operator.function
def le(a, b, /): ...


@operator.function
def gt(a, b, /): ...


@operator.function
def ge(a, b, /): ...


@operator.function
def is_(a, b, /): ...


@operator.function
def is_not(a, b, /): ...


@operator.function
def concat(a, b, /): ...


@operator.function
def contains(a, b, /): ...


@operator.function
def countOf(a, b, /): ...


@operator.function
def getitem(a, b, /): ...


@operator.function
def indexOf(a, b, /): ...


@operator.function
def delitem(a, b, /): ...


@operator.function
def iadd(a, b, /): ...


@operator.function
def isub(a, b, /): ...


@operator.function
def imul(a, b, /): ...


@operator.function
def itruediv(a, b, /): ...


@operator.function
def ifloordiv(a, b, /): ...


@operator.function
def imod(a, b, /): ...


@operator.function
def ipow(a, b, /): ...


@operator.function
def imatmul(a, b, /): ...


@operator.function
def ilshift(a, b, /): ...


@operator.function
def irshift(a, b, /): ...


@operator.function
def iand(a, b, /): ...


@operator.function
def ior(a, b, /): ...


@operator.function
def ixor(a, b, /): ...


@operator.function
def iconcat(a, b, /): ...


@operator.function
def setitem(a, b, c, /): ...


@operator.function
def length_hint(obj, default=0, /): ...


@operator.function
def call(obj, /, *args, **kwargs): ...


@operator.type
class itemgetter:
    """A callable that reads items of its argument."""

    def __new__(cls, /, *items): ...
    def __call__(self, /, *args): ...
    def __repr__(self): ...


@operator.type
class attrgetter:
    """A callable that reads attributes of its argument."""

    def __new__(cls, /, *attrs): ...
    def __call__(self, /, *args): ...
    def __repr__(self): ...


@operator.type
class methodcaller:
    """A callable that calls a method of its argument."""

    def __new__(cls, /, *args, **kwargs): ...
    def __call__(self, /, *args): ...
    def __repr__(self): ...


for _name in "add sub mul truediv floordiv mod pow matmul lshift rshift xor eq ne lt le gt ge concat contains getitem setitem delitem".split():
    operator.alias(f"__{_name}__", _name)
for _name in "neg pos invert abs index".split():
    operator.alias(f"__{_name}__", _name)
