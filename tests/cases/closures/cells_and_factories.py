"""Closures: shared cells, late binding, recursion, factories of counters and pipelines, nonlocal across levels, closures in classes and loops."""


def account(balance=0):
    history = []

    def deposit(n):
        nonlocal balance
        balance += n
        history.append(n)
        return balance

    def undo():
        nonlocal balance
        if history:
            balance -= history.pop()
        return balance

    return deposit, undo, lambda: (balance, tuple(history))


d, u, show = account(10)
d2, _, show2 = account()
print(d(5), d(7), u(), show(), d2(1), show2(), d.__closure__[0].cell_contents, len(d.__closure__))


def compose(*functions):
    def run(value):
        for f in functions:
            value = f(value)
        return value

    return run


def levels():
    x = 1

    def middle():
        nonlocal x
        x += 10

        def inner():
            nonlocal x
            x *= 2
            return x

        y = inner()
        x += 1
        return inner, y

    inner, y = middle()
    return y, x, inner(), x


print(compose(str, len, lambda n: n * n)(12345), compose()(7), levels())
loops = []
for i in range(3):

    def by_default(i=i):
        return i

    loops.append((lambda: i, by_default, (lambda k: lambda: k)(i)))
print([[f() for f in row] for row in loops])


def make_class(base):
    class Made:
        factor = base

        def scale(self, x):
            return x * base * self.factor

        @classmethod
        def grow(cls):
            nonlocal base
            base += 1
            return base

    return Made


M = make_class(2)
print(M().scale(5), M.grow(), M().scale(5), M.factor, M.__qualname__)


def fibonacci():
    def fib(n):
        return n if n < 2 else fib(n - 1) + fib(n - 2)

    return fib


f = fibonacci()
print(f(15), f.__closure__[0].cell_contents is f, f.__qualname__)


def generator_closure(n):
    def gen():
        for i in range(n):
            yield lambda: (i, n)

    return [g() for g in gen()], [g() for g in list(gen())]


print(generator_closure(3))


def uses_before():
    def read():
        return value

    try:
        read()
    except NameError as e:
        print(e)
    value = 5
    return read()


print(uses_before(), [(lambda a, *b, c=3, **d: (a, b, c, d))(1, 2, z=4)], (lambda: (yield))().__next__())
