"""A leaderboard with bisected ranks, ties, decay and JSON export (partly typed)."""
import json
from bisect import bisect_left, insort


class Leaderboard:
    def __init__(self):
        self.scores: dict = {}
        self._ordered: list = []

    def record(self, player: str, points: int) -> int:
        if player in self.scores:
            old = (-self.scores[player], player)
            del self._ordered[bisect_left(self._ordered, old)]
        total = self.scores.get(player, 0) + points
        self.scores[player] = total
        insort(self._ordered, (-total, player))
        return self.rank(player)

    def rank(self, player: str) -> int:
        score = self.scores[player]
        return bisect_left(self._ordered, (-score, "")) + 1

    def top(self, n: int = 3):
        return [(player, -negative) for negative, player in self._ordered[:n]]

    def around(self, player, radius=1):
        index = bisect_left(self._ordered, (-self.scores[player], player))
        window = self._ordered[max(0, index - radius):index + radius + 1]
        return [name for _, name in window]

    def decay(self, percent):
        self.scores = {player: score * (100 - percent) // 100 for player, score in self.scores.items()}
        self._ordered = sorted((-score, player) for player, score in self.scores.items())

    def table(self):
        for negative, player in self._ordered:
            yield f"{self.rank(player):>2}. {player:<8}{-negative:>6}"

    def to_json(self):
        return json.dumps({"players": [{"name": p, "score": s} for p, s in self.top(100)], "count": len(self.scores)}, indent=2)

    @classmethod
    def from_json(cls, text):
        board = cls()
        for entry in json.loads(text)["players"]:
            board.record(entry["name"], entry["score"])
        return board


def main():
    board = Leaderboard()
    games = [("ann", 120), ("bob", 80), ("cy", 120), ("dee", 45), ("bob", 60), ("eve", 80), ("ann", -20), ("dee", 100), ("zoe", 0)]
    for player, points in games:
        print(f"{player} {points:+d} -> rank {board.record(player, points)}")
    print(*board.table(), sep="\n")
    print(board.top(), board.top(1), board.around("dee"), board.around("zoe", 2))
    board.decay(25)
    print(board.top(4))
    text = board.to_json()
    print(text)
    again = Leaderboard.from_json(text)
    print(again.scores == board.scores, again.rank("cy"))
    try:
        board.rank("nobody")
    except KeyError as error:
        print("no such player:", error)
    for bad in ("{", '{"players": [1]}', "[]"):
        try:
            Leaderboard.from_json(bad)
        except json.JSONDecodeError as error:
            print("json:", error)
        except (TypeError, KeyError) as error:
            print(type(error).__name__, error)


main()
