"""RecursionError is raised at the limit and can be caught; deep finally blocks run."""
import sys


def forever(n):
    return forever(n + 1) + 1


class Node:
    def __init__(self, child):
        self.child = child

    def depth(self):
        return 1 if self.child is None else 1 + self.child.depth()


try:
    forever(0)
except RecursionError as error:
    print(type(error).__name__, error)
node = None
for _ in range(500):
    node = Node(node)
print(node.depth())


def count(n):
    return 0 if n == 0 else 1 + count(n - 1)


print(count(900), sys.getrecursionlimit())
print(isinstance(RecursionError(), RuntimeError))
