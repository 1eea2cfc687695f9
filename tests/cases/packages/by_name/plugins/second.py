from . import first

NAME = "second"
print("imported", __name__)


def run(n):
    return first.run(n) * 10
