"""The first plugin."""

NAME = "first"
print("imported", __name__)


def run(n):
    return n + 1
