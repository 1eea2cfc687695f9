"""memoryview over bytes and bytearray: attributes, items, slices, casts, assignment, comparison, release, and all of the errors."""

import copy
from collections.abc import Sequence


def show(f, *args):
    try:
        r = f(*args)
    except BaseException as e:
        return f"{type(e).__name__}: {e}"
    if isinstance(r, memoryview):
        return f"view {r.tolist()} {r.format} {r.shape} {r.strides} {r.readonly} {r.c_contiguous}"
    return repr(r)


def put(m, index, value):
    m[index] = value
    return m.tobytes()


def drop(m, index):
    del m[index]


NAMES = "obj nbytes readonly itemsize format ndim shape strides suboffsets c_contiguous f_contiguous contiguous".split()
data = bytearray(b"abcdefgh")
m = memoryview(data)
for view in [m, memoryview(b"xyz"), m[1:6:2], m[::-1], m.cast("i"), m.cast("B", [2, 2, 2]), m[3:3], m.toreadonly()]:
    print([getattr(view, n) for n in NAMES], len(view), view.tolist(), view.tobytes(), view.hex())
for key in [0, -1, 7, 8, -9, 1.5, "a", None, (), (0,), (0, 0), ..., 10**30, True, slice(1, 3), slice(None, None, -2)]:
    print(key, show(lambda: m[key]), show(drop, m, key), show(drop, memoryview(b"x"), key))
print(show(lambda: m[0:1, 0:1]), show(lambda: m[0:0:0]))
for code in list("?cbBhHiIlLqQnNfdePsxw@") + ["@i", "<i", "ii", "", "é", 5, None]:
    print(code, show(m.cast, code), show(lambda: m.cast(code).itemsize))

print("pack")
VALUES = [0, 1, -1, 127, 128, 255, 256, 2**31, 2**63 - 1, 2**63, 2**64 - 1, 2**64, -(2**63), 1.5, 1e300, True, "a", b"a", b"ab", None]
for code in "?cbBhHiIlLqQnNfdP":
    for v in VALUES:
        buffer = memoryview(bytearray(b"\xff" * 8)).cast(code)
        print(code, v, show(put, buffer, 0, v))
print(show(put, m.cast("f"), 0, 10**400), show(put, m.cast("d"), 0, float("nan")))


class Index:
    def __index__(self):
        return 65


class Float:
    def __float__(self):
        return 1.5


class Fails:
    def __index__(self):
        raise KeyError("no")


for v in [Index(), Float(), Fails(), []]:
    print(show(put, memoryview(bytearray(8)), 0, v), show(put, memoryview(bytearray(8)).cast("d"), 0, v))
print(show(lambda: memoryview(bytes(100))[Index()]))

print("slices")
for key, v in [
    (slice(0, 2), b"XY"),
    (slice(0, 2), b"abc"),
    (slice(0, 2), 5),
    (slice(0, 2), "ab"),
    (slice(None, None, 2), b"1234"),
    (slice(None, None, -1), b"hgfedcba"),
    (slice(0, 4), memoryview(b"QRSTUVWX")[::2]),
    (slice(0, 4), memoryview(bytes(4)).cast("i")),
    (slice(2, 6), m[0:4]),
    (slice(0, 4), m[2:6]),
    (slice(0, 0), b""),
    ((0,), 33),
    ((0, 0), 33),
    ((slice(0, 1),), b"a"),
    ("x", 1),
    (99, 1),
]:
    print(key, show(put, memoryview(data), key, v), data)
ints = memoryview(bytearray(16)).cast("i")
ints[1:3] = memoryview(bytes(range(8))).cast("i")
print(ints.tolist(), show(put, ints, slice(0, 1), b"abcd"), show(put, ints[::2], 1, -5), ints.tolist())
print(show(put, memoryview(b"ab"), 0, 1), show(put, m.toreadonly(), 0, 1), show(put, m.toreadonly(), "x", 1))

print("dimensions")
for shape in [[8], [2, 4], (4, 2), [2, 2, 2], [1, 8, 1], [], [3], [-1], [0], ["a"], 5, [True] * 65, [10**30], [2**62, 2**62]]:
    print(shape, show(lambda: m.cast("B", shape)), show(lambda: m.cast("B", shape=shape).tobytes("F")))
square = m.cast("B", [2, 4])
for key in [(0, 0), (1, 3), (-1, -1), (2, 0), (0, 4), 0, (0,), (0, 0, 0), slice(0, 1), (slice(0, 1), slice(0, 1)), ..., ()]:
    print(key, show(lambda: square[key]), show(put, m.cast("B", [2, 4]), key, 65))
print(show(iter, square), show(lambda: square.cast("B", [4, 2])), show(lambda: square.cast("H")), show(square.cast, "B", [8]))
scalar = memoryview(bytearray(b"z")).cast("B", [])
print(show(lambda: scalar[()]), scalar[...] is scalar, show(lambda: scalar[0]), show(iter, scalar), len(scalar), scalar.tolist())
print(show(put, scalar, (), 66), show(put, scalar, ..., 67), show(put, scalar, 0, 68), scalar.tobytes(), scalar.shape)
print(show(m[::2].cast, "B"), show(memoryview(b"").cast, "i", [1]), show(memoryview(b"").cast, "i"), show(m[:3].cast, "i"))
print(show(m.cast("h").cast, "i"), show(m.cast("h").cast, "c"), show(m.cast), show(m.cast, "B", [8], 1))
for order in ["C", "F", "A", None, "x", 5]:
    print(order, show(square.tobytes, order), show(m.tobytes, order))
print(m.hex(":"), m.hex(":", 2), m[::3].hex("-", -2), show(m.hex, "ab"))

print("comparison")
views = [b"abc", bytearray(b"abc"), memoryview(b"abc"), memoryview(b"xaxbxc")[1::2], memoryview(b"abc").cast("b"), memoryview(b"abc").cast("c")]
views += [memoryview(b"abc").cast("B", [3, 1]), memoryview(bytes(8)).cast("d"), memoryview(bytes(8)).cast("q"), memoryview(b"\0"), "abc", None]
for a in views:
    print([a == b for b in views], [a != b for b in views])
nan = memoryview(bytearray(8)).cast("d")
nan[0] = float("nan")
print(nan == nan, show(lambda: m < m), show(lambda: m >= b""), m in [m], show(lambda: m + b"a"), show(lambda: m * 2))
for v in [memoryview(b"abc"), memoryview(b"abc")[::-1], m, m.toreadonly(), memoryview(b"abcd").cast("i"), memoryview(b"abc").cast("c")]:
    print(show(hash, v))
print(hash(memoryview(b"abc")) == hash(b"abc"), hash(memoryview(b"abc")[::-1]) == hash(b"cba"), {memoryview(b"k"): 1}[b"k"])

print("iteration")
print(list(memoryview(b"abc")), list(reversed(memoryview(b"abc"))), 97 in memoryview(b"abc"), "a" in memoryview(b"abc"))
print(sum(memoryview(b"abc")), max(memoryview(b"abc").cast("b")), [*memoryview(b"ab").cast("c")], type(iter(m)), sorted(m) == sorted(data))
print(isinstance(m, Sequence), isinstance(m, memoryview), show(copy.copy, m), bool(memoryview(b"")), bool(m))
match memoryview(b"ab"):
    case [a, b]:
        print("sequence pattern", a, b)

print("bytes-like")
v, back, gone = memoryview(b"12"), memoryview(b"12")[::-1], memoryview(b"12")
gone.release()
for x in [v, back, gone, memoryview(bytes(4)).cast("i")]:
    for f in [bytes, bytearray, int, float, memoryview, lambda x: b"".join([x]), lambda x: str(x, "ascii"), lambda x: b"a" + x]:
        print(show(f, x).partition("<memory at")[0] if x is not gone else show(f, x).split(" ")[0], end=" ")
    print(show(lambda: b"312".find(x)), show(lambda: b"12".startswith(x)), show(lambda: bytearray(b"z") + x), show(lambda: x in b"12"))
print(b"%b" % v, b"12" in [v], b"1,2".split(memoryview(b",")), b"a".replace(memoryview(b"a"), v), b"x".join([v, v]), b"12" == v)
grown = bytearray(b"x")
grown += v
grown.extend(v)
grown[1:2] = memoryview(b"ABC")
print(grown, int.from_bytes(v, "big"), v.obj, memoryview(grown).obj is grown, memoryview(memoryview(grown)[1:]).obj is grown)
