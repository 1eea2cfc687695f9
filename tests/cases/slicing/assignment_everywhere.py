"""Slice assignment and deletion on lists and bytearrays, extended slices, slices as objects, `__index__`, user classes."""


def attempt(f):
    try:
        return f()
    except (ValueError, TypeError, IndexError) as e:
        return f"{type(e).__name__}: {e}"


def changed(seq, key, value=None):
    seq = seq[:]
    if value is None:
        del seq[key]
    else:
        seq[key] = value
    return seq


base = list(range(8))
for key in (slice(2, 5), slice(None), slice(5, 2), slice(-3, None), slice(None, None, 2), slice(None, None, -1), slice(6, 1, -2), slice(20, 30), slice(3, 3)):
    print(key, base[key], attempt(lambda: changed(base, key)), attempt(lambda: changed(base, key, "abc")), attempt(lambda: changed(base, key, iter(range(4)))))
ba = bytearray(b"abcdefgh")
for key in (slice(1, 3), slice(None, None, 3), slice(4, None)):
    print(attempt(lambda: changed(ba, key)), attempt(lambda: changed(ba, key, b"XYZ")), attempt(lambda: changed(ba, key, [65, 66])), attempt(lambda: changed(ba, key, "no")))
x = [1, 2, 3]
x[1:1] = x
print(x)
x[::2] = x[::-2]
print(x)
x[len(x):] = (9, 9)
x[:0] = "ab"
x[1:-1] = []
print(x)


class Index:
    def __init__(self, i):
        self.i = i

    def __index__(self):
        return self.i


print(base[Index(2):Index(-2)], base[Index(1)], "hello"[:Index(2)], slice(1, 2) == slice(1, 2), slice(None, 5).indices(3), slice(5, None, -2).indices(10))


class Grid:
    def __init__(self):
        self.log = []

    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        self.log.append(("set", key, value))

    def __delitem__(self, key):
        self.log.append(("del", key))


g = Grid()
print(g[1:2, ::3], g[...], g[1, ...], g[:, None], g[()], g[1:2:3])
g[1:2] = 3
g[::, 0] = 4
del g[5:], g["k"]
g[0] += (1,) if isinstance(g[0], tuple) else 1
print(g.log)
for bad in (lambda: base["a"], lambda: base[1.0], lambda: base[slice(1.5, 2)], lambda: changed(base, slice(0, 2), 5), lambda: base[::0], lambda: base[10], lambda: (1, 2)["x":],
            lambda: changed(base, slice(None, None, 2), [1]), lambda: hash(slice(1)), lambda: slice()):  # fmt: skip
    print(attempt(bad))
