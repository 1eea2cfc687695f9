"""Sorting: stability, several keys, reverse, keys with errors, partial orders, functools.cmp_to_key, min and max with defaults, bisect and heapq."""

import bisect
import functools
import heapq
import operator
import random

people = [("ann", 30), ("bob", 25), ("cid", 30), ("dan", 25), ("eve", 35)]
print(sorted(people, key=operator.itemgetter(1)), sorted(people, key=lambda p: (-p[1], p[0])), sorted(people, key=lambda p: p[1], reverse=True))
rows = people[:]
rows.sort(key=operator.itemgetter(0), reverse=True)
rows.sort(key=operator.itemgetter(1))
print(rows, sorted("banana"), sorted({"b": 1, "a": 2}), sorted([[2, 1], [1, 5], [1]]), sorted([(1, "b"), (1, "a")]), sorted([True, 0, 2, 1.5]))
compare = functools.cmp_to_key(lambda a, b: (len(a) > len(b)) - (len(a) < len(b)) or (a > b) - (a < b))
print(sorted(["ccc", "a", "bb", "aa", "b"], key=compare), max(people, key=lambda p: p[1]), min([], default="none"), max("a", "b", key=ord), min(3, 1, 2), max([[1], [1, 0]]))
rng = random.Random(5)
data = [rng.randrange(50) for _ in range(200)]
decorated = sorted((v, i) for i, v in enumerate(data))
print(sorted(data) == [v for v, _ in decorated], [i for v, i in decorated if v == data[0]], sorted(data, reverse=True)[:5], data.index(max(data)))


class Odd:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        if other.v == 3:
            raise ValueError("no three")
        return self.v < other.v

    def __repr__(self):
        return f"O{self.v}"


print(sorted([Odd(2), Odd(1), Odd(5)]))
for bad in (lambda: sorted([Odd(1), Odd(3), Odd(2)]), lambda: sorted([1, "a"]), lambda: sorted([1, None]), lambda: sorted(5), lambda: [3, 1].sort(lambda x: x), lambda: sorted([1], key=5), lambda: max([]), lambda: max(1, key=abs), lambda: sorted([2j, 1j]), lambda: min()):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
victim = [3, 1, 2]
try:
    victim.sort(key=lambda x: victim.append(x) or x)
except ValueError as e:
    print(e, victim)
steps = [10, 20, 20, 30]
print(bisect.bisect(steps, 20), bisect.bisect_left(steps, 20), bisect.insort(steps, 25), steps, bisect.bisect([("a", 1), ("b", 5)], 3, key=lambda p: p[1]))
heap = [5, 2, 8, 1]
heapq.heapify(heap)
print([heapq.heappop(heap) for _ in range(2)], heapq.heappushpop(heap, 0), heapq.heapreplace(heap, 9), sorted(heap), heapq.nlargest(2, data), heapq.nsmallest(3, people, key=lambda p: p[1]), list(heapq.merge([1, 4], [2, 3], reverse=False)))
