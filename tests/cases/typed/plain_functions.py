"""Functions that surely raise nothing, and such that may: both are called and passed on."""


def area(w, h):
    return w * h

def clamp(x, low, high):
    if x < low:
        return low
    return high if x > high else x

def steps(n):
    count = 0
    while n != 1:
        n = n * 3 + 1 if n < 5 else n - 1
        count += 1
        if count > 100:
            break
    return count

def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)

def both(a, b):
    total = area(a, b) + clamp(a, 0.0, 1.0)
    return total, a < b

def nothing(x):
    y = x + 1.0

def mean(a, b):
    return (a + b) / 2

print(area(2.0, 3.5), clamp(3.0, 0.0, 1.0), steps(7), fib(15), both(1.5, 2.5), nothing(2.0), mean(1.5, 2.5))


def product(a, b):
    return a * b


def difference(a, b):
    return a - b


def ordered(a, b):
    return a < b, a <= b, a == b, a != b, a > b, a >= b, -a, a + b


big, most, least = 10**30, 2**63 - 1, -(2**63)
for a, b in ((most, 1), (least, -1), (big, big), (least, least), (big, 2), (most, most)):
    print(a * b, a - b, a + b, a < b, -a)
print(product(most, 2), product(least, -1), product(most, most), difference(least, 1), difference(most, -1))
print(ordered(most, 10**30), ordered(-(10**30), least), ordered(least, least), ordered(3, 3))


def above(x, limit):
    return x > limit


def deep(n):
    if n == 0:
        return 0
    return deep(n - 1) + 1


def checks(items):
    return [above(x, 2.5) for x in (1.5, 3.5)], items


try:
    deep(100000)
except RecursionError as error:
    print(error)
print(deep(200), checks([1]))
calls = {"area": area, "mean": mean}
print(calls["area"](2, 3), calls["area"]("ab", 2), calls["mean"](1, 2))


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


def order():
    first = Loud("first")
    number = 1.5
    second = Loud("second")
    text = "text"
    third = Loud("third")
    number = number + 1.0
    return number, text


print(order())
