"""List, set, dict and generator comprehensions: conditions, nesting, scope, order of evaluation."""
print([x * x for x in range(6)], [x for x in range(20) if x % 3 == 0 if x % 2])
print([(x, y) for x in range(3) for y in "ab"], [[i * j for j in range(3)] for i in range(3)])
print({x % 3 for x in range(10)}, {k: v for k, v in zip("abc", range(3))}, {v: k for k, v in {"a": 1}.items()})
print(sum(x for x in range(101)), list(x + y for x in "ab" for y in "cd" if x != y), max(len(w) for w in ["a", "bbb"]))
x = "outer"
result = [x for x in range(3)]
print(x, result)
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(row) for row in zip(*matrix)], [cell for row in matrix for cell in row], [[row[i] for row in matrix] for i in range(3)])
print([y := 5, y**2], [last := n for n in range(3)], last)
data = [1, -2, 3, -4]
print([n if n > 0 else -n for n in data], any(n < 0 for n in data), all(n for n in data))
print([f"{a}{b}" for a, b in [(1, 2), (3, 4)]], [a for a, *_ in ["xyz", "pq"]])


def log(value):
    print("log", value)
    return value


g = (log(n) for n in [1, 2, 3])
print("made")
print(next(g))
print(list(g))
print([log(a) + log(b) for a in (1, 2) if log(a) > 1 for b in (10,)])
words = "the cat sat on the mat the end".split()
print({w: words.count(w) for w in words}, {len(w) for w in words}, sorted({w for w in words if len(w) == 3}))


class Table:
    size = 3
    cells = [i for i in range(size)]


print(Table.cells)


def outer(n):
    return [[n + i + j for j in range(2)] for i in range(2)], {n: (lambda: n)() for n in range(2)}


print(outer(10))
try:
    [1 // n for n in (1, 0)]
except ZeroDivisionError as error:
    print(error)
try:
    [a for a in 5]
except TypeError as error:
    print(error)
