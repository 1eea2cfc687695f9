"""sort and sorted: keys, reverse, stability, mixed comparisons, errors."""
from functools import cmp_to_key

words = "banana Apple cherry apple Banana fig".split()
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=lambda w: (len(w), w)), sorted(words, reverse=True))
records = [("ann", 3), ("bob", 1), ("cy", 3), ("dee", 2), ("eve", 1)]
print(sorted(records, key=lambda r: r[1]))
print(sorted(records, key=lambda r: r[1], reverse=True))
print(sorted(records, key=lambda r: (r[1], r[0])), sorted(records, key=lambda r: (-r[1], r[0])))
numbers = [5, 3.5, True, -2, 10**20, 0]
numbers.sort()
print(numbers, sorted("hello"), sorted({3, 1, 2}), sorted({"b": 1, "a": 2}), sorted(range(5), key=lambda n: -n))
calls = []


def key(n):
    calls.append(n)
    return n % 3


print(sorted([5, 4, 3, 2, 1], key=key), calls)


def compare(a, b):
    return (a > b) - (a < b)


print(sorted([3, 1, 2], key=cmp_to_key(compare)), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))


class Item:
    def __init__(self, name, price):
        self.name, self.price = name, price

    def __lt__(self, other):
        return self.price < other.price

    def __repr__(self):
        return f"{self.name}:{self.price}"


items = [Item("a", 3), Item("b", 1), Item("c", 2), Item("d", 1)]
print(sorted(items), sorted(items, key=lambda i: i.name, reverse=True), min(items), max(items))
big = [(i * 7919) % 1009 for i in range(300)]
print(sorted(big)[:10], sorted(big) == sorted(reversed(big)), sorted(big, key=lambda n: n // 100)[:12])
print(max(records, key=lambda r: r[1]), min(records, key=lambda r: r[1]), list(reversed(sorted("cab"))), max([], default="none"), max("b", "abc", "a", key=len))
for call in (lambda: sorted([1, "a"]), lambda: sorted([None, 1]), lambda: sorted(5), lambda: [].sort(1), lambda: max([]), lambda: sorted([{}, {}]), lambda: min(1)):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


def bad_key(n):
    if n == 2:
        raise KeyError(n)
    return n


data = [3, 2, 1]
try:
    data.sort(key=bad_key)
except KeyError as error:
    print("key failed", error, data)
