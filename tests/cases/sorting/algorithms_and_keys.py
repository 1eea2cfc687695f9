"""Sorting records by several keys, partial order, bucket and radix sorts, ranking and grouping."""
people = [("Ann", "Lee", 42), ("bob", "Ray", 17), ("Cy", "Lee", 42), ("dee", "Ash", 99), ("Eve", "Ray", 17)]
for key in (lambda p: p[0].lower(), lambda p: (p[2], p[1]), lambda p: (-p[2], p[0]), lambda p: len(p[0])):
    print([p[0] for p in sorted(people, key=key)], [p[0] for p in sorted(people, key=key, reverse=True)])
data = people[:]
data.sort(key=lambda p: p[0])
data.sort(key=lambda p: p[1])
data.sort(key=lambda p: p[2], reverse=True)
print([p[0] for p in data])


def radix(numbers):
    digits = len(str(max(numbers)))
    for place in range(digits):
        buckets = [[] for _ in range(10)]
        for n in numbers:
            buckets[n // 10**place % 10].append(n)
        numbers = [n for bucket in buckets for n in bucket]
    return numbers


def insertion(items, key=lambda x: x):
    items = list(items)
    for i in range(1, len(items)):
        item, j = items[i], i
        while j > 0 and key(items[j - 1]) > key(item):
            items[j] = items[j - 1]
            j -= 1
        items[j] = item
    return items


def ranks(scores):
    ordered = sorted(scores.items(), key=lambda kv: kv[1], reverse=True)
    result, last, rank = {}, None, 0
    for position, (name, score) in enumerate(ordered, 1):
        if score != last:
            rank, last = position, score
        result[name] = rank
    return result


def natural(text):
    parts, number = [], ""
    for ch in text + " ":
        if ch.isdigit():
            number += ch
        else:
            if number:
                parts.append((0, int(number), ""))
                number = ""
            parts.append((1, 0, ch))
    return parts


print(radix([170, 45, 75, 90, 2, 802, 24, 66]), insertion("sorting"), insertion([3, -1, 2], key=abs))
print(ranks({"a": 10, "b": 20, "c": 20, "d": 5}), sorted(["f10", "f2", "f1", "e99"], key=natural), sorted(["f10", "f2", "f1"]))
print(sorted([True, 0, 2.5, -1]), sorted([(1, "b"), (1, "a"), (0, "z")]), sorted([[2], [1, 5], []]), sorted({"b": 1, "a": 0}.items()), sorted("bca", reverse=True))
print(sorted([0.1, float("inf"), -5, float("-inf")]), sorted(["é", "e", "z", "Z"]), sorted([b"b", b"a"]))
matrix = [[3, 1], [2, 9], [2, 1]]
print(sorted(matrix), sorted(matrix, key=sum), sorted(matrix, key=lambda r: r[::-1]), [sorted(r) for r in matrix])
pairs = list(zip([3, 1, 2], "abc"))
numbers, letters = zip(*sorted(pairs))
print(numbers, letters, [i for i, _ in sorted(enumerate([30, 10, 20]), key=lambda p: p[1])])
big = [((i * 37) % 101, i) for i in range(200)]
big.sort()
print(big[:4], all(a <= b for a, b in zip(big, big[1:])), big == sorted(big, key=lambda p: p[0]))
