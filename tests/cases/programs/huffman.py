"""Huffman coding: frequencies, tree, codes, encode and decode (partly typed)."""
import heapq
from collections import Counter
from typing import Optional


class Node:
    def __init__(self, weight: int, symbol: Optional[str] = None, left=None, right=None):
        self.weight = weight
        self.symbol = symbol
        self.left = left
        self.right = right

    def __lt__(self, other):
        return self.order() < other.order()

    def order(self):
        return (self.weight, self.smallest())

    def smallest(self):
        if self.symbol is not None:
            return self.symbol
        return min(self.left.smallest(), self.right.smallest())

    @property
    def leaf(self) -> bool:
        return self.symbol is not None


def build(text: str) -> Node:
    if not text:
        raise ValueError("nothing to encode")
    heap = [Node(weight, symbol) for symbol, weight in Counter(text).items()]
    heapq.heapify(heap)
    while len(heap) > 1:
        a = heapq.heappop(heap)
        b = heapq.heappop(heap)
        heapq.heappush(heap, Node(a.weight + b.weight, left=a, right=b))
    return heap[0]


def codes(node: Node, prefix: str = "") -> dict:
    if node.leaf:
        return {node.symbol: prefix or "0"}
    return codes(node.left, prefix + "0") | codes(node.right, prefix + "1")


def encode(text, table):
    return "".join(table[ch] for ch in text)


def decode(bits, root):
    if root.leaf:
        return root.symbol * len(bits)
    out, node = [], root
    for bit in bits:
        node = node.left if bit == "0" else node.right
        if node.leaf:
            out.append(node.symbol)
            node = root
    if node is not root:
        raise ValueError("truncated")
    return "".join(out)


def pack(bits: str) -> bytes:
    padding = -len(bits) % 8
    bits += "0" * padding
    return bytes([padding]) + bytes(int(bits[i:i + 8], 2) for i in range(0, len(bits), 8))


def unpack(data: bytes) -> str:
    padding, *body = data
    bits = "".join(f"{byte:08b}" for byte in body)
    return bits[:-padding] if padding else bits


for text in ("abracadabra", "she sells sea shells by the sea shore", "aaaa", "naïve café"):
    root = build(text)
    table = codes(root)
    bits = encode(text, table)
    packed = pack(bits)
    print(repr(text), root.weight)
    for symbol, code in sorted(table.items(), key=lambda item: (len(item[1]), item[0])):
        print(f"  {symbol!r:>4} {code}")
    print(f"  {len(text) * 8} -> {len(bits)} bits, {packed.hex()}")
    assert unpack(packed) == bits
    assert decode(unpack(packed), root) == text
try:
    build("")
except ValueError as error:
    print("error:", error)
try:
    decode("1", build("abracadabra"))
except ValueError as error:
    print("error:", error)
