"""A sudoku solver with constraint propagation and backtracking (fully typed)."""
from __future__ import annotations

from typing import Iterator, Optional

Board = list[list[int]]

PUZZLE = """
53..7....
6..195...
.98....6.
8...6...3
4..8.3..1
7...2...6
.6....28.
...419..5
....8..79
"""

BROKEN = PUZZLE.replace("53..7....", "55..7....")


def parse(text: str) -> Board:
    rows = [line for line in text.split() if line]
    return [[0 if ch == "." else int(ch) for ch in row] for row in rows]


def peers(row: int, column: int) -> Iterator[tuple[int, int]]:
    for i in range(9):
        if i != column:
            yield row, i
        if i != row:
            yield i, column
    top, left = row // 3 * 3, column // 3 * 3
    for r in range(top, top + 3):
        for c in range(left, left + 3):
            if r != row and c != column:
                yield r, c


def candidates(board: Board, row: int, column: int) -> list[int]:
    used = {board[r][c] for r, c in peers(row, column)}
    return [n for n in range(1, 10) if n not in used]


def valid(board: Board) -> bool:
    for row in range(9):
        for column in range(9):
            value = board[row][column]
            if value and any(board[r][c] == value for r, c in peers(row, column)):
                return False
    return True


class Solver:
    def __init__(self, board: Board) -> None:
        self.board = [row[:] for row in board]
        self.guesses = 0

    def tightest(self) -> Optional[tuple[int, int, list[int]]]:
        best: Optional[tuple[int, int, list[int]]] = None
        for row in range(9):
            for column in range(9):
                if self.board[row][column] == 0:
                    options = candidates(self.board, row, column)
                    if best is None or len(options) < len(best[2]):
                        best = (row, column, options)
                        if len(options) <= 1:
                            return best
        return best

    def solve(self) -> bool:
        spot = self.tightest()
        if spot is None:
            return True
        row, column, options = spot
        for value in options:
            self.guesses += 1
            self.board[row][column] = value
            if self.solve():
                return True
        self.board[row][column] = 0
        return False


def render(board: Board) -> str:
    lines: list[str] = []
    for index, row in enumerate(board):
        if index and index % 3 == 0:
            lines.append("------+-------+------")
        cells = [str(n) if n else "." for n in row]
        lines.append(" | ".join(" ".join(cells[i:i + 3]) for i in (0, 3, 6)))
    return "\n".join(lines)


def main() -> None:
    board = parse(PUZZLE)
    print(render(board))
    solver = Solver(board)
    print("solved:", solver.solve(), "with", solver.guesses, "guesses")
    print(render(solver.board))
    print("valid:", valid(solver.board), sum(map(sum, solver.board)) == 405)
    print("broken is valid:", valid(parse(BROKEN)))
    print("original untouched:", board[0][2] == 0)


if __name__ == "__main__":
    main()
