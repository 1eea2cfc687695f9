"""Calls: recursion, functions and methods of small classes, without annotations."""


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


class Counter:
    def __init__(self, step):
        self.step = step
        self.count = 0

    def advance(self, times):
        self.count += self.step * times
        return self.count

    def even(self):
        return self.count % 2 == 0


class Tree:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def size(self):
        if self.left is None:
            return 1
        return self.left.size() + self.right.size() + 1


def tree(depth):
    if depth == 0:
        return Tree(None, None)
    return Tree(tree(depth - 1), tree(depth - 1))


print(fib(25))
print(sum(gcd(a, b) for a in range(1, 200) for b in range(1, 200)))
counter = Counter(3)
even = 0
for turn in range(150000):
    counter.advance(turn)
    if counter.even():
        even += 1
print(counter.count, even)
print(sum(tree(12).size() for _ in range(6)))
