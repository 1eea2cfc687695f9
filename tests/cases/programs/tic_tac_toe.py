"""Tic-tac-toe with a minimax player that never loses (partly typed)."""
import random

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


class Board:
    def __init__(self, cells=None):
        self.cells = cells or [" "] * 9

    def play(self, index: int, player: str):
        if self.cells[index] != " ":
            raise ValueError(f"cell {index} is taken")
        cells = self.cells[:]
        cells[index] = player
        return Board(cells)

    def winner(self):
        for a, b, c in LINES:
            if self.cells[a] == self.cells[b] == self.cells[c] != " ":
                return self.cells[a]
        return None

    def free(self) -> list:
        return [i for i, cell in enumerate(self.cells) if cell == " "]

    def over(self) -> bool:
        return self.winner() is not None or not self.free()

    def __str__(self):
        rows = [" | ".join(self.cells[i:i + 3]) for i in (0, 3, 6)]
        return "\n---------\n".join(rows)


cache = {}


def minimax(board: Board, player: str, me: str):
    key = ("".join(board.cells), player, me)
    if key in cache:
        return cache[key]
    winner = board.winner()
    if winner is not None:
        result = ((1 if winner == me else -1), None)
    elif not board.free():
        result = (0, None)
    else:
        other = "O" if player == "X" else "X"
        scores = [(minimax(board.play(i, player), other, me)[0], -i) for i in board.free()]
        best = max(scores) if player == me else min(scores)
        result = (best[0], -best[1])
    cache[key] = result
    return result


class Perfect:
    def __init__(self, mark):
        self.mark = mark

    def move(self, board):
        return minimax(board, self.mark, self.mark)[1]


class Random:
    def __init__(self, mark, seed):
        self.mark = mark
        self.random = random.Random(seed)

    def move(self, board):
        return self.random.choice(board.free())


class First(Random):
    def move(self, board):
        return board.free()[0]


def game(first, second, show=False):
    board, players = Board(), [first, second]
    turn = 0
    while not board.over():
        player = players[turn % 2]
        board = board.play(player.move(board), player.mark)
        turn += 1
    if show:
        print(board)
    return board.winner() or "draw"


def main():
    start = Board(list("X O  O  X"))
    print(start, minimax(start, "X", "X"), sep="\n")
    print(game(Perfect("X"), Perfect("O"), show=True))
    results = {"X": 0, "O": 0, "draw": 0}
    for seed in range(5):
        results[game(Random("X", seed), Perfect("O"))] += 1
    print(results["X"] == 0, sum(results.values()))
    print(game(First("X", 0), Perfect("O")), game(Perfect("X"), First("O", 0)))
    try:
        start.play(0, "O")
    except ValueError as error:
        print("error:", error)


if __name__ == "__main__":
    main()
