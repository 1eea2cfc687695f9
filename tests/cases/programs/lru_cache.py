"""An LRU cache over a doubly linked list, and its statistics (partly typed)."""


class Node:
    __slots__ = ("key", "value", "prev", "next")

    def __init__(self, key=None, value=None):
        self.key = key
        self.value = value
        self.prev = None
        self.next = None


class LRUCache:
    def __init__(self, capacity: int):
        if capacity < 1:
            raise ValueError("capacity must be at least 1")
        self.capacity = capacity
        self.nodes: dict = {}
        self.head = Node()
        self.tail = Node()
        self.head.next = self.tail
        self.tail.prev = self.head
        self.hits = 0
        self.misses = 0

    def _unlink(self, node: Node) -> None:
        node.prev.next = node.next
        node.next.prev = node.prev

    def _push_front(self, node: Node) -> None:
        node.next = self.head.next
        node.prev = self.head
        self.head.next.prev = node
        self.head.next = node

    def get(self, key, default=None):
        node = self.nodes.get(key)
        if node is None:
            self.misses += 1
            return default
        self.hits += 1
        self._unlink(node)
        self._push_front(node)
        return node.value

    def put(self, key, value):
        evicted = None
        if key in self.nodes:
            node = self.nodes[key]
            node.value = value
            self._unlink(node)
        else:
            if len(self.nodes) == self.capacity:
                last = self.tail.prev
                self._unlink(last)
                del self.nodes[last.key]
                evicted = last.key
            node = self.nodes[key] = Node(key, value)
        self._push_front(node)
        return evicted

    def __contains__(self, key):
        return key in self.nodes

    def __len__(self):
        return len(self.nodes)

    def __iter__(self):
        node = self.head.next
        while node is not self.tail:
            yield node.key, node.value
            node = node.next

    def __repr__(self):
        return f"LRUCache({', '.join(f'{k}={v!r}' for k, v in self)})"


def cached(cache):
    def decorator(function):
        def wrapper(*args):
            value = cache.get(args)
            if value is None:
                value = function(*args)
                cache.put(args, value)
            return value

        return wrapper

    return decorator


cache = LRUCache(3)
for key, value in [("a", 1), ("b", 2), ("c", 3)]:
    cache.put(key, value)
print(cache, len(cache))
print(cache.get("a"), cache)
print("evicted", cache.put("d", 4), cache)
print("b" in cache, cache.get("b", "gone"))
cache.put("c", 33)
print(cache, cache.hits, cache.misses)
calls = []
memory = LRUCache(2)


@cached(memory)
def slow_square(n):
    calls.append(n)
    return n * n


print([slow_square(n) for n in (2, 3, 2, 4, 3, 2)], calls)
print(memory.hits, memory.misses, dict(memory))
try:
    LRUCache(0)
except ValueError as error:
    print(error)
