"""heapq: push, pop, heapify, replace, merge, nlargest with keys, tuples with ties."""
import heapq

heap = []
for n in [5, 1, 8, 3, 2, 9, 1]:
    heapq.heappush(heap, n)
print(heap, heap[0])
print([heapq.heappop(heap) for _ in range(len(heap))])
data = [9, 4, 7, 1, 8]
heapq.heapify(data)
print(data, heapq.heappushpop(data, 0), heapq.heapreplace(data, 10), data)
print(heapq.nlargest(3, [3, 1, 4, 1, 5, 9, 2, 6]), heapq.nsmallest(2, "hello"), heapq.nlargest(2, ["a", "bbb", "cc"], key=len), heapq.nsmallest(10, [2, 1]), heapq.nlargest(1, [1, 2]))
print(list(heapq.merge([1, 4, 7], [2, 5], [3, 6, 8])), list(heapq.merge(["b", "a"], ["c"], reverse=True)), list(heapq.merge(["a", "ccc"], ["bb"], key=len)))
tasks = [(2, "code"), (1, "eat"), (3, "sleep"), (1, "drink")]
heapq.heapify(tasks)
while tasks:
    print(heapq.heappop(tasks), end=" ")
print()
for call in (lambda: heapq.heappop([]), lambda: heapq.heappush([1], "a"), lambda: heapq.heapify((1, 2))):
    try:
        print(call())
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
