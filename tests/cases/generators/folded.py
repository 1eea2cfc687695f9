"""Generator expressions that a builtin takes at once: order, errors, scopes, names that hide the builtin."""

import asyncio
import traceback


class Loud:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        print("add", self.n, other)
        return Loud(self.n + (other.n if isinstance(other, Loud) else other))

    __radd__ = __add__

    def __bool__(self):
        print("bool", self.n)
        return self.n > 2

    def __lt__(self, other):
        print("lt", self.n, other.n)
        return self.n < other.n

    def __gt__(self, other):
        print("gt", self.n, other.n)
        return self.n > other.n

    def __repr__(self):
        return f"Loud({self.n})"

    def __del__(self):
        print("del", self.n)


def numbers(n):
    for i in range(n):
        print("give", i)
        yield i
    print("end")


print(
    sum(x * x for x in range(10)),
    sum(x / 2 for x in range(4)),
    sum(x for x in ()),
    sum(2**62 for _ in range(5)),
)
print(sum(True for x in "abc"), sum(x for x in [1, 2.5, 3 + 0j]))
print(
    any(x > 3 for x in numbers(10)), all(x < 2 for x in numbers(10)), any(x for x in []), all(x for x in [])
)
print(list(x + 1 for x in numbers(2)), tuple(c.upper() for c in "ab"), set(x % 2 for x in range(4)))
print(
    max(x % 7 for x in range(20)),
    min(-x for x in range(5)),
    max(c for c in "hello"),
    min(x for x in (0.0, -0.0, 0)),
)
print(
    sorted(x * 3 % 7 for x in range(7)),
    sorted((-x for x in range(3)), key=lambda v: -v),
    sorted((x for x in "cab"), reverse=True),
)
print("".join(str(x) for x in range(5)), ", ".join(f"{k}={v}" for k, v in {"a": 1, "b": 2}.items()))
print(sum(Loud(i) for i in range(3)))
print(any(Loud(i) for i in range(5)))
print(max(Loud(i) for i in (1, 3, 2)))
print(min(Loud(i) for i in (2, 1)))
print([sum(a * b for a, b in zip(row, col)) for row in [[1, 2], [3, 4]] for col in ([5, 6], [7, 8])])
print(sum(x * y for x in range(4) if x % 2 for y in range(x) if y != 1))


def outer(values):
    factor = 2

    def inner():
        return sum(v * factor for v in values)

    later = [lambda: v for v in values]
    print(inner(), list((lambda: v)() for v in values), [f() for f in later])
    if any((found := v) > 1 for v in values):
        print("found", found)
    total = tuple(tuple(w for w in range(v)) for v in values)
    print(total, [list(x for x in t) for t in total])
    factor = 3
    return inner()


print(outer([1, 2, 3]))


class Holder:
    limit = 3
    first = list(x for x in range(limit))
    total = sum(x for x in first)


print(Holder.first, Holder.total)
try:

    class Bad:
        limit = 3
        total = sum(limit for x in range(2))

except NameError as error:
    print("NameError", error)


def shadowed(sum, list=tuple):
    return sum(x for x in "ab"), list(x for x in "ab")


print(shadowed(lambda g: next(g) + next(g)))


def stop():
    raise StopIteration("now")


def show(f):
    try:
        print("gave", f())
    except BaseException as error:
        print(type(error).__name__, error, repr(error.__cause__), repr(error.__context__))
        print("".join(traceback.format_exception(error)))


show(lambda: sum(x for x in ["a"]))
show(lambda: sum(1 / x for x in [1, 0]))
show(lambda: sum(stop() for x in [1]))
show(lambda: any(x > "" for x in [1]))
show(lambda: max(x for x in []))
show(lambda: min(x for x in [1, "a"]))
show(lambda: set(x for x in [[]]))
show(lambda: list(x for x in 3))
show(lambda: tuple(y for x in [1, 2] for y in x))
show(lambda: "".join(x for x in [1]))
show(lambda: sorted((x for x in [1, "a"]), key=lambda v: v))
show(lambda: all(undefined for x in [1]))


class Truthless:
    def __bool__(self):
        raise ValueError("no truth")


show(lambda: any(Truthless() for x in [1]))


async def main():
    async def value(x):
        await asyncio.sleep(0)
        return x

    print(
        sum([await value(x) for x in range(3)]),
        max(len(t) for t in await asyncio.gather(*(value("a" * n) for n in range(3)))),
    )
    print(list(x for x in range(await value(3))))


asyncio.run(main())
