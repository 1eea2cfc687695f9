"""Docstrings of functions, methods of all kinds, properties, classes and what wraps them."""

import functools, contextlib, enum, dataclasses, types, collections


class A:
    """Class A."""

    def m(self):
        """Doc of m."""

    @classmethod
    def c(cls):
        """Doc of c."""

    @staticmethod
    def s():
        """Doc of s."""

    @property
    def p(self):
        """Doc of p."""

    @functools.cached_property
    def cp(self):
        """Doc of cp."""
        return 1

    @functools.lru_cache
    def cached(self):
        """Doc of cached."""

    @functools.singledispatchmethod
    def sd(self, x):
        """Doc of sd."""

    @contextlib.contextmanager
    def cm(self):
        """Doc of cm."""
        yield

    async def co(self):
        """Doc of co."""

    def nodoc(self):
        pass


class B(A):
    def m(self):
        pass


a = A()
print(A.m.__doc__, a.m.__doc__, getattr(a, "m").__doc__, a.nodoc.__doc__, B().m.__doc__)
print(A.c.__doc__, a.c.__doc__, A.__dict__["c"].__doc__, A.s.__doc__, A.__dict__["s"].__doc__)
print(A.p.__doc__, A.cp.__doc__, A.cached.__doc__, a.cached.__doc__, a.sd.__doc__, a.cm.__doc__, a.co.__doc__)
print(a.__doc__, B.__doc__, B().__doc__, types.MethodType(lambda s: 1, 2).__doc__)


def f():
    """Doc of f."""


p = functools.partial(f)
w = functools.wraps(f)(lambda: 0)
print(
    w.__doc__,
    p.func.__doc__,
    property(f).__doc__,
    property(f, doc="other").__doc__,
    staticmethod(f).__doc__,
    classmethod(f).__doc__,
)


class E(enum.Enum):
    """An enum."""

    X = 1


@dataclasses.dataclass
class D:
    x: int = 1

    def go(self):
        """Goes."""


@dataclasses.dataclass
class D2:
    """Own."""


print(E.__doc__, E.X.__doc__, D.__doc__, D().go.__doc__, D2().__doc__)
N = collections.namedtuple("N", "a b")
print(N.__doc__, N.a.__doc__)


class Err(ValueError):
    """An error."""

    def why(self):
        "why"


print(Err().__doc__, Err().why.__doc__, (x for x in ()).__doc__, f().__doc__ is None)


def g():
    """Doc of g."""
    yield


print(g.__doc__, g().__doc__, len((1).__doc__) > 50, [].append.__doc__, types.SimpleNamespace().__doc__)
