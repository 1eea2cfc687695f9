"""Loops that unpack what zip, enumerate and dict items give: counts that do not fit, errors half-way, what lives how long."""

import asyncio


class Loud:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Loud({self.name})"

    def __del__(self):
        print("del", self.name)


class Counting:
    """An iterator that says when it is asked, and raises at the end of its rope."""

    def __init__(self, name, count, error=None):
        self.name, self.count, self.error = name, count, error

    def __iter__(self):
        return self

    def __next__(self):
        print("next", self.name)
        if self.count == 0:
            if self.error:
                raise self.error("enough")
            raise StopIteration
        self.count -= 1
        return Loud(f"{self.name}{self.count}")


def attempt(make):
    try:
        make()
    except Exception as error:
        print(type(error).__name__, error)


def two_of_three():
    for a, b in zip([1], [2], [3]):
        print(a, b)


def three_of_two():
    for a, b, c in zip([1, 2], [3, 4]):
        print(a, b, c)


def three_of_enumerate():
    for a, b, c in enumerate("x"):
        print(a, b, c)


def one_of_enumerate():
    for (a,) in enumerate("x"):
        print(a)


def three_of_items():
    for a, b, c in {"k": 1}.items():
        print(a, b, c)


def not_iterable():
    for a, b in [(1, 2), 3]:
        print(a, b)


def strict_shorter():
    for a, b in zip("abc", "de", strict=True):
        print(a, b)


def strict_longer():
    for a, b, c in zip("a", "b", "cd", strict=True):
        print(a, b, c)


def raises_half_way():
    try:
        for a, b in zip(Counting("l", 2), Counting("r", 1, ValueError)):
            print(a, b)
    except ValueError as error:
        print("caught", error)


def grows():
    d = {1: 2, 3: 4}
    for key, value in d.items():
        print(key, value)
        d[key + 10] = value


for make in (
    two_of_three,
    three_of_two,
    three_of_enumerate,
    one_of_enumerate,
    three_of_items,
    not_iterable,
    strict_shorter,
    strict_longer,
    raises_half_way,
    grows,
):
    print("--", make.__name__)
    attempt(make)

print("-- lifetimes")
for a, b in zip(Counting("x", 2), Counting("y", 1)):
    print(a, b)
print("after", a, b)
for i, a in enumerate(Counting("e", 2), 10**30):
    print(i, a)
del a, b

print("-- nested, attributes, items")


class Box:
    pass


box, table = Box(), {}
for box.i, (table["a"], *table["rest"]) in enumerate(zip("ab", [1, 2], (3, 4)), start=-1):
    print(box.i, table)
for _ in zip():
    print("never")
for [] in zip():
    print("never")
print([(k, v, n) for n, (k, v) in enumerate({"p": 1, "q": 2}.items())])
print({v: k for k, v in {"p": 1, "q": 2}.items()}, {a * b for a, b in zip([1, 2], [3, 4])})
for a, b in {"kv": 1}:
    print(a, b)
else:
    print("no break")


def pairs():
    for a, b in zip("xyz", range(3)):
        if b == 1:
            continue
        yield b, a


for a, b in pairs():
    print(a, b)
for a, b in zip(pairs(), enumerate(pairs())):
    print(a, b)

shared = zip(iter("abcdefg"), range(9))
for a, b in shared:
    for c, d in shared:
        print(a, b, c, d)
        break


async def main():
    for a, b in zip("ab", [1, 2]):
        await asyncio.sleep(0)
        print("async", a, b)

    async def agen():
        for i, c in enumerate("uv"):
            yield i, c

    async for i, c in agen():
        print("async for", i, c)
    print([i * 2 async for i, c in agen()])


asyncio.run(main())
