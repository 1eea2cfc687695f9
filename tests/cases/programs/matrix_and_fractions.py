"""A matrix type over exact fractions: operators, reflected operators, formatting, hashing, iteration, determinants, equality."""

from functools import total_ordering
from math import gcd


@total_ordering
class Ratio:
    __slots__ = ("n", "d")

    def __new__(cls, n=0, d=1):
        if isinstance(n, str):
            n, _, d = n.partition("/")
            n, d = int(n), int(d or 1)
        if isinstance(n, Ratio):
            n, d = n.n, n.d * d
        if not d:
            raise ZeroDivisionError(f"Ratio({n}, 0)")
        self = object.__new__(cls)
        g = gcd(n, d) * (1 if d > 0 else -1)
        self.n, self.d = n // g, d // g
        return self

    def __repr__(self):
        return f"Ratio({self.n}, {self.d})"

    def __str__(self):
        return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)

    def __format__(self, spec):
        return format(str(self), spec)

    @staticmethod
    def _of(x):
        return x if isinstance(x, Ratio) else Ratio(x) if isinstance(x, int) else NotImplemented

    def _operator(f):
        def forward(self, other):
            other = Ratio._of(other)
            return NotImplemented if other is NotImplemented else f(self, other)

        def reverse(self, other):
            other = Ratio._of(other)
            return NotImplemented if other is NotImplemented else f(other, self)

        return forward, reverse

    __add__, __radd__ = _operator(lambda a, b: Ratio(a.n * b.d + b.n * a.d, a.d * b.d))
    __sub__, __rsub__ = _operator(lambda a, b: Ratio(a.n * b.d - b.n * a.d, a.d * b.d))
    __mul__, __rmul__ = _operator(lambda a, b: Ratio(a.n * b.n, a.d * b.d))
    __truediv__, __rtruediv__ = _operator(lambda a, b: Ratio(a.n * b.d, a.d * b.n))
    __lt__, _ = _operator(lambda a, b: a.n * b.d < b.n * a.d)
    __eq__, _ = _operator(lambda a, b: (a.n, a.d) == (b.n, b.d))

    def __hash__(self):
        return hash((self.n, self.d)) if self.d != 1 else hash(self.n)

    def __neg__(self):
        return Ratio(-self.n, self.d)

    def __abs__(self):
        return Ratio(abs(self.n), self.d)

    def __bool__(self):
        return self.n != 0

    def __float__(self):
        return self.n / self.d

    def __int__(self):
        return int(self.n / self.d)

    def __round__(self, digits=None):
        return round(float(self), digits)

    def __pow__(self, k):
        return Ratio(self.n**k, self.d**k) if k >= 0 else Ratio(self.d**-k, self.n**-k)


class Matrix:
    def __init__(self, rows):
        self.rows = [[Ratio(x) for x in row] for row in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError("ragged")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    def __getitem__(self, key):
        match key:
            case int(i), int(j):
                return self.rows[i][j]
            case slice() as rows, slice() as cols:
                return Matrix([row[cols] for row in self.rows[rows]])
            case int(i):
                return self.rows[i]
        raise TypeError(f"bad key {key!r}")

    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = Ratio(value)

    def __matmul__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"shapes {self.shape} and {other.shape}")
        columns = list(zip(*other.rows))
        return Matrix([[sum((a * b for a, b in zip(row, col)), Ratio(0)) for col in columns] for row in self.rows])

    def __imatmul__(self, other):
        print("in place")
        self.rows = (self @ other).rows
        return self

    def __mul__(self, k):
        return Matrix([[x * k for x in row] for row in self.rows])

    __rmul__ = __mul__

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __iter__(self):
        return (x for row in self.rows for x in row)

    def __len__(self):
        return len(self.rows) * len(self.rows[0])

    def __str__(self):
        cells = [[str(x) for x in row] for row in self.rows]
        widths = [max(map(len, col)) for col in zip(*cells)]
        return "\n".join("[" + " ".join(c.rjust(w) for c, w in zip(row, widths)) + "]" for row in cells)

    def determinant(self):
        rows = [row[:] for row in self.rows]
        result = Ratio(1)
        for i in range(len(rows)):
            pivot = next((r for r in range(i, len(rows)) if rows[r][i]), None)
            if pivot is None:
                return Ratio(0)
            if pivot != i:
                rows[i], rows[pivot] = rows[pivot], rows[i]
                result = -result
            result *= rows[i][i]
            for r in range(i + 1, len(rows)):
                factor = rows[r][i] / rows[i][i]
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i])]
        return result


half = Ratio(1, 2)
print(half + 1, 1 - half, half * half, 3 / half, -half, abs(Ratio(-3, 6)), Ratio("6/-8"), half**3, half**-2, repr(Ratio(half, 2)))
print(half < 1, half >= Ratio("1/2"), 1 > half, half == Ratio(2, 4), Ratio(4, 2) == 2, hash(Ratio(4, 2)) == hash(2), {half: "h"}[Ratio(3, 6)])
print(float(half), int(Ratio(7, 2)), round(Ratio(10, 3), 2), f"[{half:>6}]", sorted([half, 2, Ratio(-1, 3), 0]), sum([half, half, 1]), max(half, 1))
m = Matrix([[2, 1, 0], [1, 3, "1/2"], [0, half, 1]])
print(m, m.determinant(), m.shape, m[1, 2], m[0], m[:2, 1:], len(m), half in m, sep="\n")
print(m @ Matrix.identity(3) == m, 2 * m == m * 2, Matrix([[1, 2], [2, 4]]).determinant(), Matrix([[0, 1], [1, 0]]).determinant())
m[0, 0] = "7/3"
m @= Matrix.identity(3)
print(m[0, 0])
for bad in (lambda: Ratio(1, 0), lambda: half + "x", lambda: "x" < half, lambda: Matrix([[1], [1, 2]]), lambda: m @ Matrix([[1]]), lambda: m @ 3, lambda: m["a"], lambda: half / 0):
    try:
        print(bad())
    except (TypeError, ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
