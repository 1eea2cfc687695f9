"""Primitives of `operator`; implemented in pyrt/src/stdlib/operator/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

operator = Module("operator")


@operator.function
def _compare_digest(a, b, /):
    """Whether two texts are equal, in a time that does not tell where they differ."""


@operator.function
def neg(a, /):
    """`-a`"""


@operator.function
def pos(a, /):
    """`+a`"""


@operator.function
def invert(a, /):
    """`~a`"""


@operator.function
def inv(a, /):
    """`~a`"""


@operator.function
def not_(a, /):
    """`not a`"""


@operator.function
def truth(a, /):
    """`bool(a)`"""


@operator.function
def abs(a, /):
    """`abs(a)`"""


@operator.function
def index(a, /):
    """The int that `a` stands for as an index."""


@operator.function
def add(a, b, /):
    """`a + b`"""


@operator.function
def sub(a, b, /):
    """`a - b`"""


@operator.function
def mul(a, b, /):
    """`a * b`"""


@operator.function
def truediv(a, b, /):
    """`a / b`"""


@operator.function
def floordiv(a, b, /):
    """`a // b`"""


@operator.function
def mod(a, b, /):
    """`a % b`"""


@operator.function
def pow(a, b, /):
    """`a ** b`"""


@operator.function
def matmul(a, b, /):
    """`a @ b`"""


@operator.function
def lshift(a, b, /):
    """`a << b`"""


@operator.function
def rshift(a, b, /):
    """`a >> b`"""


@operator.function
def and_(a, b, /):
    """`a & b`"""


@operator.function
def or_(a, b, /):
    """`a | b`"""


@operator.function
def xor(a, b, /):
    """`a ^ b`"""


@operator.function
def eq(a, b, /):
    """`a == b`"""


@operator.function
def ne(a, b, /):
    """`a != b`"""


@operator.function
def lt(a, b, /):
    """`a < b`"""


@operator.function
def le(a, b, /):
    """`a <= b`"""


@operator.function
def gt(a, b, /):
    """`a > b`"""


@operator.function
def ge(a, b, /):
    """`a >= b`"""


@operator.function
def is_(a, b, /):
    """`a is b`"""


@operator.function
def is_not(a, b, /):
    """`a is not b`"""


@operator.function
def concat(a, b, /):
    """`a + b`, for sequences"""


@operator.function
def contains(a, b, /):
    """`b in a`"""


@operator.function
def countOf(a, b, /):
    """How many items of `a` equal `b`."""


@operator.function
def getitem(a, b, /):
    """`a[b]`"""


@operator.function
def indexOf(a, b, /):
    """Where the first item of `a` equals `b`."""


@operator.function
def delitem(a, b, /):
    """`del a[b]`"""


@operator.function
def iadd(a, b, /):
    """`a += b`; gives `a`"""


@operator.function
def isub(a, b, /):
    """`a -= b`; gives `a`"""


@operator.function
def imul(a, b, /):
    """`a *= b`; gives `a`"""


@operator.function
def itruediv(a, b, /):
    """`a /= b`; gives `a`"""


@operator.function
def ifloordiv(a, b, /):
    """`a //= b`; gives `a`"""


@operator.function
def imod(a, b, /):
    """`a %= b`; gives `a`"""


@operator.function
def ipow(a, b, /):
    """`a **= b`; gives `a`"""


@operator.function
def imatmul(a, b, /):
    """`a @= b`; gives `a`"""


@operator.function
def ilshift(a, b, /):
    """`a <<= b`; gives `a`"""


@operator.function
def irshift(a, b, /):
    """`a >>= b`; gives `a`"""


@operator.function
def iand(a, b, /):
    """`a &= b`; gives `a`"""


@operator.function
def ior(a, b, /):
    """`a |= b`; gives `a`"""


@operator.function
def ixor(a, b, /):
    """`a ^= b`; gives `a`"""


@operator.function
def iconcat(a, b, /):
    """`a += b`, for sequences; gives `a`"""


@operator.function
def setitem(a, b, c, /):
    """`a[b] = c`"""


@operator.function
def length_hint(obj, default=0, /):
    """How many items there will probably be."""


@operator.function
def call(obj, /, *args, **kwargs):
    """`obj(*args, **kwargs)`"""


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
