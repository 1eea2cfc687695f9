"""Conway's game of life on a set of cells and on a grid, compared (partly typed)."""
from collections import Counter


def parse(text: str) -> set:
    return {(x, y) for y, line in enumerate(text.strip("\n").split("\n")) for x, ch in enumerate(line) if ch == "#"}


def neighbours(x: int, y: int):
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            if dx or dy:
                yield x + dx, y + dy


def step(cells: set) -> set:
    counts = Counter(n for cell in cells for n in neighbours(*cell))
    return {cell for cell, count in counts.items() if count == 3 or (count == 2 and cell in cells)}


def render(cells, width=None, height=None):
    if not cells:
        return "(empty)"
    min_x = min(x for x, _ in cells)
    min_y = min(y for _, y in cells)
    max_x = max(x for x, _ in cells)
    max_y = max(y for _, y in cells)
    return "\n".join(
        "".join("#" if (x, y) in cells else "." for x in range(min_x, max_x + 1)) for y in range(min_y, max_y + 1)
    )


class Grid:
    """A wrapping grid."""

    def __init__(self, width: int, height: int):
        self.width = width
        self.height = height
        self.rows = [[False] * width for _ in range(height)]

    def load(self, cells):
        for x, y in cells:
            self.rows[y % self.height][x % self.width] = True
        return self

    def count(self, x, y):
        return sum(self.rows[ny % self.height][nx % self.width] for nx, ny in neighbours(x, y))

    def step(self):
        self.rows = [
            [self.count(x, y) in ((2, 3) if self.rows[y][x] else (3,)) for x in range(self.width)]
            for y in range(self.height)
        ]

    def alive(self):
        return sum(map(sum, self.rows))

    def __str__(self):
        return "\n".join("".join(" #"[cell] for cell in row).rstrip() or "." for row in self.rows)


GLIDER = """
.#.
..#
###
"""
BLINKER = "###"
R_PENTOMINO = """
.##
##.
.#.
"""

cells = parse(BLINKER)
for generation in range(3):
    print(f"generation {generation}")
    print(render(cells))
    cells = step(cells)

glider = parse(GLIDER)
moved = glider
for _ in range(4):
    moved = step(moved)
print("glider moved:", moved == {(x + 1, y + 1) for x, y in glider})

pentomino = parse(R_PENTOMINO)
population = []
for _ in range(30):
    population.append(len(pentomino))
    pentomino = step(pentomino)
print(population)

grid = Grid(8, 6).load(glider)
for _ in range(10):
    grid.step()
print(grid)
print(grid.alive())
lonely = parse("#")
print(render(step(lonely)))
