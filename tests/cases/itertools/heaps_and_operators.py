"""heapq, bisect and operator, with the order of comparisons."""
import bisect
import heapq
import operator as op


def show(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


class Item:
    log = []

    def __init__(self, n, tag=""):
        self.n, self.tag = n, tag

    def __lt__(self, other):
        Item.log.append((self.n, other.n))
        return self.n < other.n

    def __repr__(self):
        return f"{self.n}{self.tag}"


h = [Item(n, t) for n, t in zip([5, 3, 8, 1, 3, 9, 2], "abcdefg")]
heapq.heapify(h)
heapq.heappush(h, Item(0))
print(h, heapq.heappop(h), heapq.heapreplace(h, Item(4)), heapq.heappushpop(h, Item(1, "z")), h)
print(Item.log)
Item.log.clear()
print(heapq.nsmallest(3, h), heapq.nlargest(2, h, key=lambda i: i.n), heapq.nsmallest(1, h), heapq.nlargest(0, h))
print(list(heapq.merge([1, 4, 7], [2, 5], [3, 6, 9])), list(heapq.merge([5, 3], [4, 1], reverse=True)))
print(list(heapq.merge(["a", "ccc"], ["bb"], key=len)), list(heapq.merge()))
big = [(i * 7919) % 5003 for i in range(5000)]
heapq.heapify(big)
print(big[:20], sum(i * v for i, v in enumerate(big)), [heapq.heappop(big) for _ in range(5)])
print(heapq.nlargest(3, (x * 37 % 101 for x in range(200))), heapq.nsmallest(3, (x * 37 % 101 for x in range(200))))
for call in (
    lambda: heapq.heappop([]),
    lambda: heapq.heapreplace([], 1),
    lambda: heapq.heappush((1,), 2),
    lambda: heapq.nlargest(20, [1, 2]),
    lambda: bisect.bisect([1, 2, 2, 3], 2),
    lambda: bisect.bisect_left([1, 2, 2, 3], 2),
    lambda: bisect.bisect([1, 2], 2, -1),
    lambda: bisect.bisect([1, 2, 3], 2, 0, 1),
    lambda: bisect.bisect_left([(1, "a"), (3, "b")], 3, key=lambda p: p[0]),
    lambda: bisect.bisect([1], "a"),
    lambda: op.itemgetter(1)("abc"),
    lambda: op.itemgetter(1, "a")({1: 2, "a": 3}),
    lambda: op.itemgetter(slice(1, 3))("abcd"),
    lambda: op.itemgetter(),
    lambda: op.itemgetter(5)([1]),
    lambda: (op.itemgetter(1), op.attrgetter("a.b", "c"), op.methodcaller("m", 1, k=2)),
    lambda: op.attrgetter("__class__.__name__")(3),
    lambda: op.attrgetter("nope")(3),
    lambda: op.attrgetter(3),
    lambda: op.methodcaller("split", ",")("a,b"),
    lambda: op.methodcaller("split", sep="b")("abc"),
    lambda: op.add(1, 2) + op.mul(3, 4) - op.floordiv(7, 2) + op.mod(7, 4),
    lambda: (op.truediv(1, 2), op.pow(2, 5), op.neg(3), op.invert(5), op.not_(0), op.truth([]), op.abs(-4), op.index(True)),
    lambda: (op.eq(1, 1.0), op.lt(1, 2), op.is_(None, None), op.is_not(1, None), op.and_(6, 3), op.or_(6, 3), op.xor(6, 3)),
    lambda: (op.concat([1], [2]), op.contains("abc", "b"), op.countOf([1, 1, 2], 1), op.indexOf("abc", "c"), op.getitem([1, 2], -1)),
    lambda: op.concat(1, 2),
    lambda: op.indexOf([], 2),
    lambda: op.add(1, "a"),
    lambda: op.length_hint(iter([1, 2])),
    lambda: op.iadd([1], (2,)),
):
    show(call)
a = [1, 3]
bisect.insort(a, 2)
bisect.insort_left(a, 2.0)
print(a)
words = ["a", "ccc"]
bisect.insort(words, "bb", key=len)
print(words, sorted(["b", "A"], key=op.methodcaller("lower")), max([(1, 5), (2, 3)], key=op.itemgetter(1)))
