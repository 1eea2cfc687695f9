"""Comprehensions that close over variables, nest, use walrus and are evaluated lazily."""


def multipliers(n):
    return [lambda x, i=i: x * i for i in range(n)]


print([m(10) for m in multipliers(4)])
late = [lambda: i for i in range(3)]
print([f() for f in late])


def outer(limit):
    factor = 2
    squares = {n: [factor * n * m for m in range(n)] for n in range(limit)}
    factor = 100
    lazy = (factor * n for n in range(limit))
    factor = 1
    return squares, list(lazy)


print(outer(4))
source = [1, 2, 3]
generator = (x * 10 for x in source)
source.append(4)
print(list(generator))
source2 = [1, 2]
generator2 = (x for x in source2)
source2 = [9, 9]
print(list(generator2))
results = [y for x in range(6) if (y := x * x) % 2 == 0]
print(results, y)
print([[cell for cell in row if cell] for row in [[0, 1], [2, 0], [0, 0]] if any(row)])
pairs = {(a, b) for a in range(3) for b in range(a)}
print(sorted(pairs), {len(k): sorted(v) for k, v in {"ab": {2, 1}, "c": {3}}.items()})
names = ["x", "y"]
values = [[1, 2], [3, 4]]
print([dict(zip(names, row)) for row in values], {name: [row[i] for row in values] for i, name in enumerate(names)})


class Holder:
    items = [1, 2, 3]
    doubled = [i * 2 for i in items]
    total = sum(i for i in doubled)


print(Holder.doubled, Holder.total)
primes = [n for n in range(2, 30) if all(n % d for d in range(2, int(n**0.5) + 1))]
print(primes, sum(1 for _ in primes), max((len(w), w) for w in "some words here".split()))
flat = [leaf for branch in [[1, [2]], [3]] for leaf in branch]
print(flat, [*map(str, flat)], "".join(ch for ch in "a1b2" if ch.isalpha()), tuple(i for i in range(3)), list(i for i in range(2)))
