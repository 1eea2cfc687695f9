"""Operator methods with reflected and in-place forms, comparison, hashing, conversion."""


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y)

    def __mul__(self, other):
        if isinstance(other, Vector):
            return self.x * other.x + self.y * other.y
        return Vector(self.x * other, self.y * other)

    def __rmul__(self, other):
        print("rmul")
        return self * other

    def __truediv__(self, k):
        return Vector(self.x / k, self.y / k)

    def __floordiv__(self, k):
        return Vector(self.x // k, self.y // k)

    def __mod__(self, k):
        return Vector(self.x % k, self.y % k)

    def __pow__(self, k):
        return Vector(self.x**k, self.y**k)

    def __matmul__(self, other):
        return self.x * other.y - self.y * other.x

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __pos__(self):
        return self

    def __invert__(self):
        return Vector(self.y, self.x)

    def __abs__(self):
        return (self.x**2 + self.y**2) ** 0.5

    def __eq__(self, other):
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __bool__(self):
        return bool(self.x or self.y)

    def __iadd__(self, other):
        print("iadd")
        self.x += other.x
        self.y += other.y
        return self

    def __radd__(self, other):
        print("radd", other)
        return self

    def __getitem__(self, index):
        return (self.x, self.y)[index]

    def __len__(self):
        return 2

    def __contains__(self, value):
        return value in (self.x, self.y)

    def __int__(self):
        return int(abs(self))

    def __float__(self):
        return float(abs(self))

    def __index__(self):
        return self.x

    def __round__(self, n=0):
        return Vector(round(self.x, n), round(self.y, n))


a, b = Vector(3, 4), Vector(1, 2)
print(a + b, a - b, a * b, a * 2, 2 * a, a / 2, a // 2, a % 2, a**2, a @ b)
print(-a, +a is a, ~a, abs(a), a == Vector(3, 4), a != b, a == 5, {a: 1}[Vector(3, 4)], bool(Vector(0, 0)))
c = a
c += b
print(a is c, a, c)
print(sum([a, b]), a[0], a[-1], len(a), 4 in a, 9 in a, int(b), float(b), [10, 20, 30][b], hex(b), list(range(5))[b:])
x, y = b
print(x, y, list(b), round(Vector(1.26, 2.51), 1), max([a, b], key=abs))
for call in (lambda: a + 1, lambda: a << 1, lambda: a < b, lambda: a(), lambda: a["k"], lambda: a[5], lambda: a & 1):
    try:
        print(call())
    except (TypeError, IndexError) as error:
        print(type(error).__name__, error)
try:
    a[0] = 1
except TypeError as error:
    print(error)
