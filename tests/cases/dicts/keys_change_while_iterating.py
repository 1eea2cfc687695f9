"""A dict whose keys come and go while it is iterated over; hashes that are known are not computed again."""


class Key(int):
    def __hash__(self):
        global hashed
        hashed += 1
        return int(self)


hashed = 0
for view in (lambda d: d, dict.keys, dict.values, dict.items):
    d = {0: 1}
    try:
        for _ in view(d):
            del d[0]
            d[0] = 0
    except RuntimeError as e:
        print(e)
    d = {0: 1, 1: 2}
    try:
        for _ in view(d):
            d.popitem()
            d[5] = 0
        print(d)
    except RuntimeError as e:
        print(e)
    d = {n: n for n in range(5)}
    seen = []
    try:
        for x in view(d):
            seen.append(x)
            d.pop(4, None)
    except RuntimeError as e:
        print(seen, e)

d = {n: n for n in range(6)}
del d[5]
del d[4]
d["new"] = 1
print(list(d), list(reversed(d)), d.popitem(), d.popitem(), d, next(reversed(d)))
for n in range(100):
    d[n] = n
    del d[n]
print(d)
while d:
    d.popitem()
print(d, list(d), list(reversed(d)))
d["x"] = 1
print(d)

keys = dict.fromkeys(map(Key, range(10)))
print(hashed)
s = set(keys)
f = frozenset(keys)
print(hashed, len(s), len(f))
s |= set(keys)
s.difference(keys), s.symmetric_difference_update(keys)
print(hashed, s)
e = dict.fromkeys(f)
e = dict.fromkeys(keys, 3)
print(hashed, e)
