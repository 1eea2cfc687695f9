"""Floats that are held by the machine: every operator, every special value, ints mixed in."""

import math


def show(label, value):
    print(label, repr(value))


def sums(a, b):
    show("add", a + b)
    show("sub", a - b)
    show("mul", a * b)
    show("neg", -a)
    show("pos", +b)
    show("nested", a - (b - a) - b * (a + b))
    return a - b


def fails(a, b):
    for name in ("truediv", "floordiv", "modulo", "pow"):
        try:
            if name == "truediv":
                show(name, a / b)
            elif name == "floordiv":
                show(name, a // b)
            elif name == "modulo":
                show(name, a % b)
            else:
                show(name, a**b)
        except (ZeroDivisionError, OverflowError) as error:
            print(name, type(error).__name__, error)


def compares(a, b):
    print(a < b, a <= b, a == b, a != b, a > b, a >= b, a < b < 3.0, 0 <= a <= 1)
    if a:
        print("true")
    if not a and b:
        print("only b")
    print(a and b, a or b, not a, a if a < b else b)


def chained(x):
    total = 0.0
    count = 0
    while total < 10.0:
        total += x
        count += 1
        if count > 50:
            break
    return total / count


def mixed(n, x):
    y = 1.5
    try:
        y = x * n
        y = n + y
        y = y - 2
        y = 3 / y
        y += n
        y /= 2
        y //= 1
        y %= 7
        y **= 2
    except (OverflowError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
    return y


def swap(a, b):
    first, second = a, b
    for _ in range(3):
        first, second = second, first + second
    third = fourth = first
    fourth += 1.0
    return first, second, third, fourth


def square(x):
    if x < 0:
        return -x * x
    return x * x


def roots(x):
    try:
        return math.sqrt(x)
    except ValueError as error:
        print("error:", error)
    return -1.0


nan, inf, tiny = float("nan"), float("inf"), 5e-324
for a, b in ((1.5, 2.5), (0.0, -0.0), (-0.0, 0.0), (nan, 1.0), (inf, -inf), (1e308, 1e308), (-7.5, 2.0), (7.5, -2.0), (tiny, 3.0)):
    sums(a, b)
    fails(a, b)
    compares(a, b)
print(sums(1.0, 3.0), sums(-0.0, 0.0), chained(0.75), chained(-1.0))
fails(1.0, 0.0)
fails(0.0, -1.0)
fails(1e200, 2e200)
fails(-7.5, 2.0)
fails(5.0, -0.0)
compares(0.0, 2.0)
compares(0.5, 0.25)
print(mixed(3, 0.5), mixed(0, 0.0), mixed(10**400, 2.0), mixed(2**53 + 1, 1.0), mixed(-4, -0.0))
print(swap(0.5, 0.25), square(-3.0), square(1.5), roots(2.25), roots(-1.0), roots(0.0))
print(2**53 + 1 == float(2**53), float(2**53) < 2**53 + 1, 1e16 == 10**16 + 1)
