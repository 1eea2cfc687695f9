"""Every shape of code in functions that wait: typed results, closures, finally, walrus, match, nested functions, recursion, star arguments."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor


def half(x: float) -> float:
    time.sleep(0.0005)
    return x / 2.0


def is_even(n: int) -> bool:
    time.sleep(0)
    return n % 2 == 0


def count(n: int) -> int:
    total = 0
    for i in range(n):
        time.sleep(0)
        total += i
    return total


def counter():
    value = 0

    def bump(by=1, *, factor=1):
        nonlocal value
        time.sleep(0.0005)
        value += by * factor
        return value

    return bump


def leave(how):
    for i in range(3):
        try:
            time.sleep(0.0005)
            if how == "return":
                return "returned"
            if how == "break":
                break
            if how == "continue":
                continue
            raise KeyError(how)
        except KeyError as e:
            time.sleep(0.0005)
            if i == 2:
                raise ValueError("again") from e
        finally:
            time.sleep(0.0005)
            log.append((how, i))
    else:
        return "ran out"
    return "broke"


def classify(x):
    match x:
        case [first, *rest] if (time.sleep(0), first)[1]:
            return f"list {first} {len(rest)}"
        case {"kind": kind}:
            return f"dict {kind}"
        case int() | float():
            return "number"
    return "other"


def fact(n):
    time.sleep(0)
    return 1 if n <= 1 else n * fact(n - 1)


def even(n):
    time.sleep(0)
    return True if n == 0 else odd(n - 1)


def odd(n):
    time.sleep(0)
    return False if n == 0 else even(n - 1)


def stars(*args, sep="-", **kwargs):
    time.sleep(0)
    return sep.join(map(str, args)) + str(sorted(kwargs.items()))


class Base:
    kind = "base"

    def __init__(self, name):
        time.sleep(0.0005)
        self.name = name

    def describe(self):
        time.sleep(0.0005)
        return f"{self.kind} {self.name}"

    @classmethod
    def make(cls, name):
        time.sleep(0.0005)
        return cls(name)

    @staticmethod
    def twice(f, x):
        return f(f(x))

    @property
    def loud(self):
        return self.name.upper()


class Derived(Base):
    kind = "derived"

    def __init__(self, name, extra):
        super().__init__(name=name)
        self.extra = extra

    def describe(self):
        return super().describe() + " " + self.extra

    @classmethod
    def make(cls, name):
        return cls(name, extra="made")


log = []


def work():
    print(half(3.0) + half(1.0), is_even(4) and not is_even(3), count(5))
    bump = counter()
    print(bump(), bump(2), bump(3, factor=2), bump(by=1))
    for how in ("return", "break", "continue", "error"):
        try:
            print(how, leave(how))
        except ValueError as e:
            print(how, e, repr(e.__cause__))
    print(log)
    print([classify(x) for x in ([1, 2, 3], {"kind": "k"}, 2.5, "s")])
    print(fact(10), even(10), odd(7))
    args, kwargs = [1, 2], {"b": 2, "a": 1}
    print(stars(*args, 3, **kwargs), stars(*args, sep="+"))
    print(
        Derived.make("d").describe(),
        Base.make("b").describe(),
        Base.twice(half, 8.0),
        Derived("x", extra="y").loud,
    )
    if (n := count(3)) > 2 and (m := half(n)) < 2:
        print(n, m)
    print(
        {k: v + 0 for k, v in zip("ab", map(len, ["x", "yy"]), strict=True)},
        sum(half(x) for x in (1.0, 2.0)),
        any(is_even(n) for n in (1, 2)),
    )
    assert count(2) == 1, "never"
    text = f"{half(5.0):.2f} {bump()!r}"
    print(text)
    x = [3, 1, 2]
    x[count(2)] += count(3)
    print(x, -half(2.0), not is_even(2))
    del x[0]
    print(x if is_even(2) else None, 1 < count(3) <= 3)
    with ThreadPoolExecutor(2) as pool:
        print(list(pool.map(lambda n: (lambda m: count(m) + n)(n), range(4))))
    try:
        deep(0)
    except RecursionError as e:
        print(type(e).__name__, str(e)[:32])


def deep(n):
    time.sleep(0)
    return deep(n + 1)


t = threading.Thread(target=work)
t.start()
t.join()


def fails(n):
    time.sleep(0.0005)
    if n == 0:
        return [1, 2][5]
    return fails(n - 1)


with ThreadPoolExecutor(1) as pool:
    future = pool.submit(fails, 2)
    future.result()
