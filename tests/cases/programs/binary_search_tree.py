"""A binary search tree with iterators, deletion and a mapping interface (fully typed, generic)."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Generic, Iterator, Optional, TypeVar

K = TypeVar("K")
V = TypeVar("V")


@dataclass
class Node(Generic[K, V]):
    key: K
    value: V
    left: Optional[Node[K, V]] = None
    right: Optional[Node[K, V]] = None


class TreeMap(Generic[K, V]):
    def __init__(self) -> None:
        self.root: Optional[Node[K, V]] = None
        self.size = 0

    def __setitem__(self, key: K, value: V) -> None:
        if self.root is None:
            self.root = Node(key, value)
            self.size = 1
            return
        node = self.root
        while True:
            if key == node.key:
                node.value = value
                return
            child = node.left if key < node.key else node.right  # type: ignore[operator]
            if child is None:
                break
            node = child
        if key < node.key:  # type: ignore[operator]
            node.left = Node(key, value)
        else:
            node.right = Node(key, value)
        self.size += 1

    def _find(self, key: K) -> Optional[Node[K, V]]:
        node = self.root
        while node is not None and node.key != key:
            node = node.left if key < node.key else node.right  # type: ignore[operator]
        return node

    def __getitem__(self, key: K) -> V:
        node = self._find(key)
        if node is None:
            raise KeyError(key)
        return node.value

    def get(self, key: K, default: Any = None) -> Any:
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key: K) -> bool:
        return self._find(key) is not None

    def __len__(self) -> int:
        return self.size

    def __iter__(self) -> Iterator[K]:
        stack: list[Node[K, V]] = []
        node = self.root
        while stack or node is not None:
            while node is not None:
                stack.append(node)
                node = node.left
            node = stack.pop()
            yield node.key
            node = node.right

    def items(self) -> Iterator[tuple[K, V]]:
        for key in self:
            yield key, self[key]

    def __delitem__(self, key: K) -> None:
        self.root, removed = self._delete(self.root, key)
        if not removed:
            raise KeyError(key)
        self.size -= 1

    def _delete(self, node: Optional[Node[K, V]], key: K) -> tuple[Optional[Node[K, V]], bool]:
        if node is None:
            return None, False
        if key < node.key:  # type: ignore[operator]
            node.left, removed = self._delete(node.left, key)
            return node, removed
        if key > node.key:  # type: ignore[operator]
            node.right, removed = self._delete(node.right, key)
            return node, removed
        if node.left is None:
            return node.right, True
        if node.right is None:
            return node.left, True
        successor = node.right
        while successor.left is not None:
            successor = successor.left
        node.key, node.value = successor.key, successor.value
        node.right, _ = self._delete(node.right, successor.key)
        return node, True

    def height(self) -> int:
        def measure(node: Optional[Node[K, V]]) -> int:
            return 0 if node is None else 1 + max(measure(node.left), measure(node.right))

        return measure(self.root)

    def walk(self, visit: Callable[[K, int], None]) -> None:
        def go(node: Optional[Node[K, V]], depth: int) -> None:
            if node is not None:
                go(node.right, depth + 1)
                visit(node.key, depth)
                go(node.left, depth + 1)

        go(self.root, 0)

    def between(self, low: K, high: K) -> list[K]:
        return [key for key in self if low <= key <= high]  # type: ignore[operator]


def main() -> None:
    tree: TreeMap[int, str] = TreeMap()
    for n in (50, 30, 70, 20, 40, 60, 80, 35, 45, 65):
        tree[n] = f"v{n}"
    tree[40] = "updated"
    print(list(tree), len(tree), tree.height(), tree[40], tree.get(99), tree.get(99, "?"), 65 in tree, 66 in tree)
    tree.walk(lambda key, depth: print("    " * depth + str(key)))
    for key in (20, 30, 50):
        del tree[key]
    print(list(tree.items()), tree.height())
    for action in (lambda: tree[1], lambda: tree.__delitem__(1)):
        try:
            action()
        except KeyError as error:
            print("missing", error)
    print(tree.between(40, 65))
    words: TreeMap[str, int] = TreeMap()
    for word in "the cat and the dog and the bird".split():
        words[word] = words.get(word, 0) + 1
    print(dict(words.items()), max(words.items(), key=lambda kv: kv[1]))
    left, right = iter(tree), iter(tree)
    next(left)
    print(next(left), next(right), list(zip(left, right)))


if __name__ == "__main__":
    main()
