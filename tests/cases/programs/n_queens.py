"""N queens three ways: backtracking, permutations and bit masks (untyped)."""
from itertools import permutations


def backtrack(n):
    solutions = []
    columns, diagonals, antidiagonals = set(), set(), set()
    placed = []

    def place(row):
        if row == n:
            solutions.append(tuple(placed))
            return
        for column in range(n):
            if column in columns or row + column in diagonals or row - column in antidiagonals:
                continue
            columns.add(column)
            diagonals.add(row + column)
            antidiagonals.add(row - column)
            placed.append(column)
            place(row + 1)
            placed.pop()
            columns.remove(column)
            diagonals.remove(row + column)
            antidiagonals.remove(row - column)

    place(0)
    return solutions


def by_permutation(n):
    rows = range(n)
    for columns in permutations(rows):
        if n == len({columns[i] + i for i in rows}) == len({columns[i] - i for i in rows}):
            yield columns


def count_bits(n):
    full = (1 << n) - 1

    def go(columns, left, right):
        if columns == full:
            return 1
        total = 0
        free = full & ~(columns | left | right)
        while free:
            bit = free & -free
            free ^= bit
            total += go(columns | bit, (left | bit) << 1 & full, (right | bit) >> 1)
        return total

    return go(0, 0, 0)


def draw(solution):
    n = len(solution)
    for column in solution:
        print("." * column + "Q" + "." * (n - column - 1))
    print()


def rotations(solution):
    n = len(solution)
    current = solution
    for _ in range(4):
        current = tuple(current.index(i) for i in range(n - 1, -1, -1))
        yield current
        yield tuple(n - 1 - c for c in current)


def distinct(solutions):
    seen, found = set(), []
    for solution in solutions:
        if solution not in seen:
            found.append(solution)
            seen.update(rotations(solution))
    return found


first, *rest = backtrack(6)
draw(first)
print("6 queens:", 1 + len(rest), "solutions", [first] + rest)
print("agree:", set(backtrack(6)) == set(by_permutation(6)))
for n in range(1, 8):
    print(n, len(backtrack(n)), count_bits(n))
print("distinct for 6:", len(distinct(backtrack(6))), "for 5:", len(distinct(backtrack(5))))
print("8 queens:", count_bits(8))
