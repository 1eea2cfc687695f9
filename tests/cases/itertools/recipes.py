"""Recipes with itertools: chunks, windows, round robin, power sets, products, groups, run-length encoding, lazy primes."""

import itertools as it
import operator


def batched(iterable, n):
    source = iter(iterable)
    while chunk := tuple(it.islice(source, n)):
        yield chunk


def roundrobin(*iterables):
    pending, nexts = len(iterables), it.cycle(iter(x).__next__ for x in iterables)
    while pending:
        try:
            for step in nexts:
                yield step()
        except StopIteration:
            pending -= 1
            nexts = it.cycle(it.islice(nexts, pending))


def powerset(items):
    s = list(items)
    return it.chain.from_iterable(it.combinations(s, r) for r in range(len(s) + 1))


def primes():
    yield 2
    found = []
    for n in it.count(3, 2):
        if all(n % p for p in it.takewhile(lambda p: p * p <= n, found)):
            found.append(n)
            yield n


def run_lengths(text):
    return [(k, sum(1 for _ in g)) for k, g in it.groupby(text)]


def unique(iterable, key=None):
    seen = set()
    for x in it.filterfalse(seen.__contains__, iterable) if key is None else iterable:
        k = x if key is None else key(x)
        if k not in seen:
            seen.add(k)
            yield x


print(list(batched("ABCDEFG", 3)), "".join(roundrobin("ABC", "D", "EF")), list(powerset([1, 2, 3])), list(it.islice(primes(), 12)), run_lengths("aaabccd"))
print("".join(unique("ABBCcAD", str.lower)), "".join(unique("AAAABBBCCDAABBB")), list(it.pairwise("abcd")), list(it.accumulate([1, 2, 3], operator.mul, initial=10)))
print(list(it.product("ab", [1, 2])), list(it.product([0, 1], repeat=2)), list(it.permutations("abc", 2))[:4], list(it.combinations_with_replacement("ab", 2)), list(it.zip_longest("ab", "c", fillvalue="-")))
print(list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.compress("abcd", [1, 0, 1])), list(it.dropwhile(str.isdigit, "12a3")), list(it.chain("ab", [1])), list(it.islice("abcdef", 1, 5, 2)), list(it.repeat("x", 2)))
a, b, c = it.tee(iter("xyz"), 3)
print(next(a), list(b), list(a), list(c), list(it.islice(it.cycle("ab"), 5)), list(it.islice(it.count(1.5, 0.5), 3)), it.count(3), it.repeat(5, 2))
groups = it.groupby([1, 1, 2, 3, 3], key=lambda x: x % 2)
print([(k, list(g)) for k, g in groups], [k for k, _ in it.groupby("aab")], list(it.chain.from_iterable(["ab", "c"])), sum(it.accumulate(range(5))))
for bad in (lambda: it.islice("a", -1), lambda: list(it.combinations("a", -1)), lambda: it.count("a"), lambda: next(it.chain()), lambda: it.repeat(1, times=-1), lambda: it.tee("a", -1), lambda: list(it.starmap(pow, [1])), lambda: it.permutations(5), lambda: it.zip_longest(5)):
    try:
        print(bad())
    except (ValueError, TypeError, StopIteration) as e:
        print(type(e).__name__, e)
