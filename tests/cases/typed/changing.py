"""Variables whose type changes, names that may be unbound, functions that are used as values: nothing may be held too narrowly."""

def int_then_float(n):
    x = 0
    for i in range(n):
        x = x + i
        if i == 3:
            x = x + 0.5
    return x


def float_then_none(flag):
    x = 1.5
    if flag:
        x = None
    return x


def sometimes(flag):
    if flag:
        value = 2.5
    try:
        return value
    except UnboundLocalError as error:
        return str(error)


def removed(flag):
    value = 2.5
    if flag:
        del value
    try:
        return value * 2
    except UnboundLocalError as error:
        return str(error)


def in_handler():
    error = 1.5
    try:
        raise ValueError("x")
    except ValueError as error:
        pass
    try:
        return error
    except UnboundLocalError as failure:
        return type(failure).__name__


def shared():
    x = 1.5

    def inner():
        nonlocal x
        x = "text"
        return x

    before = x
    inner()
    return before, x


def filled_inside():
    def fill():
        nonlocal late
        late = 3.5

    late = None
    fill()
    return late


def walrus(x):
    y = x + (x := 2.0)
    z = (x := x * 2) + x
    return x, y, z


def either(flag, a, b):
    both = flag and a > b
    one = flag or a == b
    return both, one, not both, both & one, both | one, both ^ one, both + one, -both


def passed_on(f):
    return f("text")


def twice(x):
    return x + x


def only_floats(x):
    return x * 2.0


def as_value(x):
    return x * 2


def default(x, scale=2.0, sign=True):
    if sign:
        return x * scale
    return -x * scale


def recursive(x):
    if x > 100.0:
        return x
    return recursive(x * 3.0) + 1.0


def forever(x):
    return forever(x + 1.0)


def many(*args, **kwargs):
    total = 0.0
    for a in args:
        total = total + a
    return total, kwargs


def generator(x):
    y = x * 0.5
    while y < 10.0:
        got = yield y
        y = y * 2.0 if got is None else y + got


class Number(float):
    def __add__(self, other):
        return "added"

    def __lt__(self, other):
        return "less"


def through(x):
    y = x + 1.0
    return y, x < 2.0


class Body:
    scale = 0.5
    half = scale * 0.5
    flag = half < 1.0

    def area(self, w):
        side = 2.0
        side *= w
        return side


limit = 1.5


def reads_global():
    total = limit
    total = total + limit
    return total


print(int_then_float(3), int_then_float(6), float_then_none(True), float_then_none(False))
print(sometimes(True), sometimes(False), removed(True), removed(False), in_handler(), shared(), filled_inside())
print(walrus(1.5), either(True, 1, 2), either(False, 2.0, 2.0), either(0, 1, 1), either(True, 2.5, 1.5))
print(passed_on(twice), twice(1.5), twice([1]), only_floats(1.5), as_value(1.5), as_value("ab"), list(map(as_value, [1, 2.5])))
print(default(1.5), default(2.0, sign=False), default(1.5, 3.0), default(2), recursive(1.0))
try:
    forever(0.0)
except RecursionError as error:
    print(error)
print(many(1.5, 2, x=0.5), many())
g = generator(3.0)
print(next(g), next(g), g.send(0.25), g.send(2), list(g))
print(through(1.5), through(Number(1.5)), through(3))
print(Body.half, Body.flag, Body().area(3), Body().area(2.5))
print(reads_global())
limit = "ab"
print(reads_global())
