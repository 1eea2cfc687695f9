"""Typed list algorithms: sorting by hand, searching, prefix sums, matrices, windows."""


def bubble_sort(items: list[int]) -> list[int]:
    result = items[:]
    for i in range(len(result)):
        swapped = False
        for j in range(len(result) - 1 - i):
            if result[j] > result[j + 1]:
                result[j], result[j + 1] = result[j + 1], result[j]
                swapped = True
        if not swapped:
            break
    return result


def quick_sort(items: list[int]) -> list[int]:
    if len(items) <= 1:
        return items
    pivot = items[len(items) // 2]
    return quick_sort([x for x in items if x < pivot]) + [x for x in items if x == pivot] + quick_sort([x for x in items if x > pivot])


def merge_sort(items: list[float]) -> list[float]:
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right = merge_sort(items[:middle]), merge_sort(items[middle:])
    merged: list[float] = []
    while left and right:
        merged.append(left.pop(0) if left[0] <= right[0] else right.pop(0))
    return merged + left + right


def binary_search(items: list[int], wanted: int) -> int:
    low, high = 0, len(items) - 1
    while low <= high:
        middle = (low + high) // 2
        if items[middle] == wanted:
            return middle
        if items[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def max_subarray(items: list[int]) -> tuple[int, int, int]:
    best = current = items[0]
    start = best_start = best_end = 0
    for i, value in enumerate(items[1:], 1):
        if current < 0:
            current, start = value, i
        else:
            current += value
        if current > best:
            best, best_start, best_end = current, start, i
    return best, best_start, best_end


def two_sum(items: list[int], target: int) -> tuple[int, int] | None:
    seen: dict[int, int] = {}
    for i, value in enumerate(items):
        if target - value in seen:
            return seen[target - value], i
        seen[value] = i
    return None


def transpose(matrix: list[list[int]]) -> list[list[int]]:
    return [[row[i] for row in matrix] for i in range(len(matrix[0]))]


def spiral(matrix: list[list[int]]) -> list[int]:
    result: list[int] = []
    rows = [row[:] for row in matrix]
    while rows:
        result += rows.pop(0)
        rows = [list(column) for column in zip(*rows)][::-1]
    return result


def knapsack(weights: list[int], values: list[int], capacity: int) -> int:
    best = [0] * (capacity + 1)
    for weight, value in zip(weights, values):
        for c in range(capacity, weight - 1, -1):
            best[c] = max(best[c], best[c - weight] + value)
    return best[capacity]


def lis(items: list[int]) -> int:
    lengths = [1] * len(items)
    for i in range(len(items)):
        for j in range(i):
            if items[j] < items[i]:
                lengths[i] = max(lengths[i], lengths[j] + 1)
    return max(lengths, default=0)


numbers = [5, 2, 9, 1, 5, 6, -3, 0]
print(bubble_sort(numbers), quick_sort(numbers), merge_sort([2.5, 1.5, -0.5]), numbers)
print([binary_search(sorted(numbers), n) for n in (9, -3, 4)])
print(max_subarray([-2, 1, -3, 4, -1, 2, 1, -5, 4]), two_sum([2, 7, 11, 15], 9), two_sum([1], 5))
print(transpose([[1, 2, 3], [4, 5, 6]]), spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]))
print(knapsack([1, 3, 4, 5], [1, 4, 5, 7], 7), lis([10, 9, 2, 5, 3, 7, 101, 18]), lis([]))
prefix: list[int] = [0]
for n in numbers:
    prefix.append(prefix[-1] + n)
print(prefix, prefix[5] - prefix[2])
try:
    max_subarray([])
except IndexError as error:
    print(error)
try:
    bubble_sort([1, "a"])  # type: ignore[list-item]
except TypeError as error:
    print(error)
