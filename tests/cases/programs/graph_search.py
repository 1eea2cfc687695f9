"""BFS, DFS, Dijkstra, connected components and cycle detection (untyped, functional)."""
import heapq
from collections import deque

ROADS = [("A", "B", 4), ("A", "C", 2), ("B", "C", 1), ("B", "D", 5), ("C", "D", 8), ("C", "E", 10), ("D", "E", 2), ("D", "F", 6), ("E", "F", 3), ("X", "Y", 1)]


def undirected(edges):
    graph = {}
    for a, b, weight in edges:
        graph.setdefault(a, {})[b] = weight
        graph.setdefault(b, {})[a] = weight
    return graph


def bfs(graph, start):
    order, queue, seen = [], deque([start]), {start}
    while queue:
        node = queue.popleft()
        order.append(node)
        for neighbour in sorted(graph[node]):
            if neighbour not in seen:
                seen.add(neighbour)
                queue.append(neighbour)
    return order


def dfs(graph, node, seen=None):
    seen = set() if seen is None else seen
    seen.add(node)
    yield node
    for neighbour in sorted(graph[node]):
        if neighbour not in seen:
            yield from dfs(graph, neighbour, seen)


def dijkstra(graph, start):
    distances = {start: 0}
    previous = {}
    heap = [(0, start)]
    while heap:
        distance, node = heapq.heappop(heap)
        if distance > distances[node]:
            continue
        for neighbour, weight in graph[node].items():
            candidate = distance + weight
            if candidate < distances.get(neighbour, float("inf")):
                distances[neighbour] = candidate
                previous[neighbour] = node
                heapq.heappush(heap, (candidate, neighbour))
    return distances, previous


def path_to(previous, target):
    path = [target]
    while path[-1] in previous:
        path.append(previous[path[-1]])
    return path[::-1]


def components(graph):
    remaining = sorted(graph)
    while remaining:
        part = set(dfs(graph, remaining[0]))
        yield sorted(part)
        remaining = [n for n in remaining if n not in part]


def find_cycle(directed):
    WHITE, GREY, BLACK = range(3)
    color = dict.fromkeys(directed, WHITE)
    stack = []

    def visit(node):
        color[node] = GREY
        stack.append(node)
        for neighbour in directed[node]:
            if color[neighbour] == GREY:
                return stack[stack.index(neighbour):] + [neighbour]
            if color[neighbour] == WHITE and (cycle := visit(neighbour)):
                return cycle
        stack.pop()
        color[node] = BLACK

    for node in directed:
        if color[node] == WHITE:
            cycle = visit(node)
            if cycle:
                return cycle
    return None


def floyd_warshall(graph):
    nodes = sorted(graph)
    inf = float("inf")
    d = {(a, b): 0 if a == b else graph[a].get(b, inf) for a in nodes for b in nodes}
    for k in nodes:
        for i in nodes:
            for j in nodes:
                d[i, j] = min(d[i, j], d[i, k] + d[k, j])
    return d


graph = undirected(ROADS)
print(bfs(graph, "A"))
print(list(dfs(graph, "A")))
distances, previous = dijkstra(graph, "A")
print(distances)
for target in "DEF":
    print(target, distances[target], "->".join(path_to(previous, target)))
print(list(components(graph)))
print(find_cycle({"a": ["b"], "b": ["c", "d"], "c": [], "d": ["a"]}), find_cycle({1: [2], 2: [3], 3: []}))
d = floyd_warshall(graph)
print([d["A", n] for n in sorted(graph)], all(d["A", n] == distances[n] for n in distances))
