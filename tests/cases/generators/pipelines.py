"""Generators as pipelines, coroutines by send, context managers, trees and lazy files."""


def lines(text):
    for line in text.splitlines():
        yield line


def grep(pattern, source):
    return (line for line in source if pattern in line)


def numbered(source):
    for n, line in enumerate(source, 1):
        yield f"{n}: {line}"


TEXT = "alpha one\nbeta two\ngamma one\ndelta three"
print(list(numbered(grep("one", lines(TEXT)))))


def consumer(function):
    def start(*args):
        generator = function(*args)
        next(generator)
        return generator

    return start


@consumer
def printer(prefix):
    while True:
        item = yield
        print(prefix, item)


@consumer
def broadcast(*targets):
    while True:
        item = yield
        for target in targets:
            target.send(item)


@consumer
def filtering(predicate, target):
    while True:
        item = yield
        if predicate(item):
            target.send(item)


b = broadcast(printer("all"), filtering(lambda n: n > 1, printer("big")))
for n in range(3):
    b.send(n)
b.close()


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


print(list(Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6))), sum(Tree(1, Tree(2))), max(Tree(1, Tree(9))))


def permutations(items):
    if len(items) <= 1:
        yield items
        return
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [item] + rest


print(list(permutations([1, 2, 3])))


def round_robin(*iterables):
    iterators = [iter(it) for it in iterables]
    while iterators:
        for iterator in list(iterators):
            try:
                yield next(iterator)
            except StopIteration:
                iterators.remove(iterator)


print("".join(round_robin("ABC", "D", "EF")))


def windowed(items, size):
    window = []
    for item in items:
        window.append(item)
        if len(window) == size:
            yield tuple(window)
            window.pop(0)


print(list(windowed(range(6), 3)))


def averager():
    total, count = 0.0, 0
    while (value := (yield)) is not None:
        total += value
        count += 1
    return total / count


def grouper(results, key):
    while True:
        results[key] = yield from averager()


results = {}
for key, values in {"a": [1, 2, 3], "b": [10, 20]}.items():
    g = grouper(results, key)
    next(g)
    for value in values:
        g.send(value)
    g.send(None)
print(results)
