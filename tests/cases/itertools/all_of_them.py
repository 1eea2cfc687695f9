"""Every iterator of itertools, with its errors."""
import itertools as it


def show(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


def take(n, iterable):
    return list(it.islice(iterable, n))


show(lambda: take(3, it.count(5)))
show(lambda: take(3, it.count(1.5, 0.5)))
show(lambda: it.count("a"))
show(lambda: (it.count(3), it.count(3, 2), it.repeat(1), it.repeat(1, 2)))
show(lambda: take(3, it.count(2**63 - 2)))
show(lambda: take(7, it.cycle("abc")))
show(lambda: list(it.cycle([])))
show(lambda: list(it.repeat(7, 3)) + list(it.repeat(1, -1)))
show(lambda: list(it.accumulate([1, 2, 3])))
show(lambda: list(it.accumulate([1, 2, 3], lambda a, b: a * b, initial=10)))
show(lambda: list(it.accumulate([], initial=5)))
show(lambda: list(it.chain("ab", [1], {2: 3})))
show(lambda: list(it.chain.from_iterable([[1], "x"])))
show(lambda: list(it.chain([1], 2)))
show(lambda: list(it.compress("abcdef", [1, 0, 1, 0, 1])))
show(lambda: list(it.dropwhile(lambda x: x < 3, [1, 4, 1])))
show(lambda: list(it.takewhile(lambda x: x < 3, [1, 4, 1])))
show(lambda: list(it.filterfalse(None, [0, 1, "", "a"])))
show(lambda: list(it.filterfalse(lambda x: x % 2, range(6))))
show(lambda: list(it.starmap(pow, [(2, 3), (3, 2)])))
show(lambda: list(it.starmap(pow, [1])))
for args in ((2,), (1, 3), (1, None, 2), (0, 5, 2), (None,), (-1,), (1, -1), (1, 2, 0), ("a",)):
    show(lambda: list(it.islice("abcdefg", *args)))
show(lambda: list(it.pairwise("abc")))
show(lambda: list(it.zip_longest("abc", [1], fillvalue="-")))
show(lambda: list(it.zip_longest()))
show(lambda: [(k, list(g)) for k, g in it.groupby("aabbba")])
show(lambda: [(k, list(g)) for k, g in it.groupby([1, 3, 2, 4], key=lambda x: x % 2)])
groups = list(it.groupby("aab"))
show(lambda: [list(g) for _, g in groups])
show(lambda: list(it.product("ab", [1, 2])))
show(lambda: list(it.product("ab", repeat=2)))
show(lambda: list(it.product()))
show(lambda: list(it.product("ab", [])))
show(lambda: it.product("a", repeat=-1))
show(lambda: list(it.permutations("abc")))
show(lambda: list(it.permutations("abc", 2)))
show(lambda: list(it.permutations("ab", 3)))
show(lambda: it.permutations("ab", -1))
show(lambda: it.permutations("ab", "x"))
show(lambda: list(it.combinations("abcd", 2)))
show(lambda: list(it.combinations("ab", 3)) + list(it.combinations("ab", 0)))
show(lambda: list(it.combinations_with_replacement("abc", 2)))
show(lambda: list(it.combinations_with_replacement("", 2)) + list(it.combinations_with_replacement("", 0)))
a, b, c = it.tee(iter([1, 2, 3]), 3)
print(next(a), next(a), next(b), list(a), list(b), list(c))
show(lambda: it.tee([], -1))
show(lambda: it.tee([], 0))
show(lambda: it.tee(3))
source = iter(range(5))
print(list(zip(source, source)), list(it.islice(source, 1)))


def bad():
    yield 1
    raise KeyError("k")


for make in (lambda: it.chain(bad(), [2]), lambda: it.accumulate(bad()), lambda: it.groupby(bad()), lambda: it.tee(bad(), 1)[0]):
    i = make()
    show(lambda: list(i))
    show(lambda: next(i, "done"))
print(type(it.count()), isinstance(iter(it.chain()), it.chain), type(it.tee([])[0]).__name__)
