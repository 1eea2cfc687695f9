"""itertools: chain, accumulate, groupby, islice, product, permutations, combinations, zip_longest and others."""
import itertools
from itertools import accumulate, chain, combinations, groupby, islice, permutations, product, zip_longest

print(list(chain([1], "ab", (2,))), list(chain.from_iterable(["ab", [1]])), list(islice(range(100), 5)), list(islice("abcdefg", 2, None, 2)), list(islice([1, 2, 3], 1, 2)))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4, 1], max)), list(accumulate([1, 2], initial=10)), list(accumulate("abc")))
for key, group in groupby(sorted("banana split", key=ord)):
    print(repr(key), len(list(group)), end="; ")
print()
print([(k, list(g)) for k, g in groupby([1, 3, 2, 4, 5], key=lambda n: n % 2)])
print(list(product("ab", [1, 2])), list(product([0, 1], repeat=3))[:3], len(list(product("abc", "de", range(4)))), list(product()))
print(list(permutations("abc", 2)), len(list(permutations(range(4)))), list(combinations("abcd", 2)), list(itertools.combinations_with_replacement("ab", 2)))
print(list(zip_longest("abc", [1], fillvalue="-")), list(itertools.repeat("x", 3)), list(map(pow, range(4), itertools.repeat(2))))
print(list(itertools.takewhile(lambda n: n < 3, [1, 2, 5, 1])), list(itertools.dropwhile(lambda n: n < 3, [1, 2, 5, 1])), list(itertools.filterfalse(lambda n: n % 2, range(6))))
print(list(itertools.compress("abcdef", [1, 0, 1, 0, 1])), list(itertools.starmap(lambda a, b: a * b, [(2, 3), (4, 5)])), list(itertools.pairwise("abcd")))
a, b = itertools.tee(iter([1, 2, 3]))
print(next(a), list(b), list(a))
counter = itertools.count(10, 5)
print(next(counter), next(counter), list(islice(itertools.count(0.5), 3)), list(islice(itertools.cycle("ab"), 5)), list(zip(itertools.count(1), "xyz")))
cycle = itertools.cycle(["red", "green"])
print([next(cycle) for _ in range(5)], list(itertools.cycle([])))


def chunks(items, size):
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk


print(list(chunks(range(7), 3)))
for call in (lambda: list(islice([1], -1)), lambda: list(combinations([1], -1)), lambda: next(itertools.chain()), lambda: list(product(5))):
    try:
        print(call())
    except (ValueError, TypeError, StopIteration) as error:
        print(type(error).__name__, error)
