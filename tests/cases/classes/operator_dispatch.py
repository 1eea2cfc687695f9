"""Every binary operator with reflected forms, in-place forms, NotImplemented, subclasses first, and comparison chains."""

import operator

OPS = "add sub mul truediv floordiv mod pow lshift rshift and_ or_ xor matmul".split()


class Left:
    def __init__(self, tag):
        self.tag = tag

    def __repr__(self):
        return f"{type(self).__name__}({self.tag})"


class Right(Left):
    pass


def method(name, result):
    def f(self, other):
        return result if result is NotImplemented else (name, self.tag, getattr(other, "tag", other))

    f.__name__ = name
    return f


for op in OPS:
    base = op.rstrip("_")
    setattr(Left, f"__{base}__", method(f"__{base}__", 0))
    setattr(Right, f"__r{base}__", method(f"__r{base}__", 0))
    if op in ("add", "mul"):
        setattr(Left, f"__i{base}__", method(f"__i{base}__", 0))
a, b = Left("a"), Right("b")
for op in OPS:
    f = getattr(operator, op)
    print(op, f(a, b), f(a, a), f(b, a), f(a, 3))
    try:
        print(f(3, a))
    except TypeError as e:
        print(e)
    try:
        print(f(3, b), getattr(operator, "i" + op.rstrip("_"))(Left("i"), 4))
    except TypeError as e:
        print(e)


class Cmp:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        print("lt", end=" ")
        return self.v < other.v if isinstance(other, Cmp) else NotImplemented

    def __gt__(self, other):
        print("gt", end=" ")
        return NotImplemented

    def __eq__(self, other):
        print("eq", end=" ")
        return isinstance(other, Cmp) and self.v == other.v


p, q, r = Cmp(1), Cmp(2), Cmp(3)
print(p < q < r, p < q > r if False else "", p == q, p != q, q > p, not p == p)
for bad in (lambda: p <= q, lambda: p < 3, lambda: p > 3, lambda: 3 > p, lambda: p >= q, lambda: hash(p)):
    try:
        print(bad())
    except TypeError as e:
        print(e)
print([x.v for x in sorted([r, p, q])], max(p, r).v)


class Both:
    def __add__(self, other):
        return NotImplemented

    def __radd__(self, other):
        return NotImplemented

    def __iadd__(self, other):
        return NotImplemented

    __hash__ = None
    __contains__ = None
    __iter__ = None


for bad in (lambda: Both() + Both(), lambda: Both() + 1, lambda: operator.iadd(Both(), 1), lambda: hash(Both()), lambda: 1 in Both(), lambda: list(Both())):
    try:
        print(bad())
    except TypeError as e:
        print(e)


class Unary:
    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "invert"

    def __abs__(self):
        return "abs"

    def __bool__(self):
        return False

    def __len__(self):
        raise RuntimeError

    def __round__(self, n=None):
        return ("round", n)

    def __trunc__(self):
        return "trunc"

    def __divmod__(self, other):
        return "divmod", other

    def __rdivmod__(self, other):
        return "rdivmod", other

    def __rpow__(self, other, mod=None):
        return "rpow", other, mod


u = Unary()
print(-u, +u, ~u, abs(u), not u, round(u), round(u, 2), divmod(u, 2), divmod(2, u), 2**u, bool(u))
try:
    pow(2, u, 3)
except TypeError as e:
    print(e)
