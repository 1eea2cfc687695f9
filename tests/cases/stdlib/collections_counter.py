"""collections.Counter: counting, arithmetic, most_common, elements, missing keys."""
from collections import Counter

c = Counter("abracadabra")
print(c, c["a"], c["zz"], len(c), sum(c.values()), c.most_common(2), c.most_common()[-1])
print(Counter(a=3, b=1) + Counter(a=1, c=2), Counter(a=3, b=1) - Counter(a=1, b=5), Counter(a=3, b=1) & Counter(a=1, b=2), Counter(a=1) | Counter(a=3, z=1))
print(sorted(Counter(a=2, b=1).elements()), list(Counter({"x": 0, "y": -1, "z": 1}).elements()), +Counter(a=1, b=-2), -Counter(a=1, b=-2))
c.update("aaa")
c.update({"z": 5})
c.subtract("ab")
print(c["a"], c["z"], c["b"], "q" in c, c.total())
c["new"] += 1
del c["z"]
print(dict(c), c == Counter(dict(c)), Counter() == {}, Counter([1, 1, 2]), repr(Counter()))
words = "the cat the dog a cat the end".split()
for word, count in Counter(words).most_common(3):
    print(f"{word:<5}{'*' * count}")
print(Counter(len(w) for w in words), max(Counter(words).items(), key=lambda kv: kv[1]), Counter(a=1) <= Counter(a=2))
print(c.pop("new"), c.get("none", 0), sorted(c), isinstance(c, dict), c.copy() == c)
