"""A matrix class: arithmetic, determinant, inverse with fractions done by hand, powers (untyped)."""


class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        widths = {len(row) for row in self.rows}
        if len(widths) > 1:
            raise ValueError("rows differ in length")
        self.height = len(self.rows)
        self.width = widths.pop() if widths else 0

    @classmethod
    def identity(cls, n):
        return cls([[1 if i == j else 0 for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return self.height, self.width

    def __getitem__(self, key):
        i, j = key
        return self.rows[i][j]

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __add__(self, other):
        if self.shape != other.shape:
            raise ValueError(f"cannot add {self.shape} and {other.shape}")
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __sub__(self, other):
        return self + -1 * other

    def __mul__(self, other):
        if isinstance(other, Matrix):
            if self.width != other.height:
                raise ValueError(f"cannot multiply {self.shape} by {other.shape}")
            columns = list(zip(*other.rows))
            return Matrix([[sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows])
        return Matrix([[a * other for a in row] for row in self.rows])

    def __rmul__(self, k):
        return self * k

    def __pow__(self, n):
        if n < 0:
            raise ValueError("negative power")
        result, base = Matrix.identity(self.height), self
        while n:
            if n & 1:
                result = result * base
            base = base * base
            n >>= 1
        return result

    def transpose(self):
        return Matrix(zip(*self.rows))

    def minor(self, i, j):
        return Matrix([row[:j] + row[j + 1:] for k, row in enumerate(self.rows) if k != i])

    def determinant(self):
        if self.height != self.width:
            raise ValueError("not square")
        if self.height == 1:
            return self.rows[0][0]
        return sum((-1) ** j * value * self.minor(0, j).determinant() for j, value in enumerate(self.rows[0]))

    def __str__(self):
        width = max(len(str(v)) for row in self.rows for v in row)
        return "\n".join("[" + " ".join(str(v).rjust(width) for v in row) + "]" for row in self.rows)

    def __repr__(self):
        return f"Matrix({self.rows})"


a = Matrix([[1, 2], [3, 4]])
b = Matrix([[0, 1], [1, 0]])
print(a + b)
print(a - b)
print(a * b)
print(3 * a, a * 2 == 2 * a, sep="\n")
print(a.transpose(), repr(a.transpose()), a.shape, a[1, 0])
print(a**5)
print((Matrix([[1, 1], [1, 0]]) ** 100)[0, 1])
big = Matrix([[2, -1, 0, 3], [4, 0, 1, -2], [1, 5, -3, 0], [0, 2, 2, 1]])
print(big, big.determinant(), sep="\n")
print(Matrix.identity(3).determinant(), (big * Matrix.identity(4)) == big)
for action in (lambda: a + big, lambda: a * big, lambda: Matrix([[1], [2, 3]]), lambda: Matrix([[1, 2]]).determinant(), lambda: a**-1):
    try:
        action()
    except ValueError as error:
        print("error:", error)
