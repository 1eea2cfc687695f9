"""array.array: each kind of item with its bounds, all methods, slices, files, memoryviews of arrays, and the errors."""

import array as module
import copy
import io
from array import ArrayType, array
from collections.abc import MutableSequence, Sequence


def show(f, *args):
    try:
        return repr(f(*args))
    except BaseException as e:
        return f"{type(e).__name__}: {e}"


def assign(a, index, value):
    a[index] = value
    return a


def remove(a, index):
    del a[index]
    return a


print(module.typecodes, ArrayType is array, array, array.__name__, array.__mro__)
VALUES = [0, -1, 127, 128, -129, 255, 256, 2**15, -(2**15) - 1, 2**16, 2**31, 2**32, 2**63, 2**64, -(2**63) - 1]
VALUES += [True, 1.5, 1e300, 10**400, "a", "ab", None, b"a"]
for code in module.typecodes:
    print(code, array(code).itemsize, array(code).typecode, array(code))
    for v in VALUES:
        print("  ", v if v != 10**400 else "huge", show(array, code, [v]))
for arguments in [
    (),
    (5,),
    ("x",),
    ("ab",),
    ("é",),
    ("i", 5),
    ("i", "abc"),
    ("u", "abé"),
    ("u", ["a", "b"]),
    ("i", b"abcd"),
    ("i", b"abc"),
    ("b", bytearray(b"ab")),
    ("i", memoryview(b"abcd")),
    ("i", [1], 2),
    ("i", None),
    ("i", (1, 2)),
    ("i", range(3)),
    ("i", iter([1])),
    ("d", array("i", [1, 2])),
    ("i", array("d", [1.5])),
    ("i", array("u", "a")),
    ("f", [1.1, float("inf")]),
]:
    print(arguments[:1], show(array, *arguments))
print(show(lambda: array(typecode="i")))

a = array("i", [1, 2, 3, 4, 5])
for f in [
    lambda: a[0],
    lambda: a[-1],
    lambda: a[5],
    lambda: a["x"],
    lambda: a[1.5],
    lambda: a[10**30],
    lambda: a[1:3],
    lambda: a[::-2],
    lambda: a[4:1],
    lambda: a + a,
    lambda: a + array("d"),
    lambda: a + [1],
    lambda: [1] + a,
    lambda: a * 2,
    lambda: 2 * a,
    lambda: a * -1,
    lambda: a * 1.5,
    lambda: a == array("d", [1, 2, 3, 4, 5]),
    lambda: a != array("i", [1]),
    lambda: a < array("i", [1, 3]),
    lambda: a >= array("d", [1.5]),
    lambda: a == [1, 2, 3, 4, 5],
    lambda: a < [1],
    lambda: a.count(2),
    lambda: a.index(3),
    lambda: a.index(9),
    lambda: a.index(2, 2),
    lambda: a.index(2, -4),
    lambda: a.index(5, 0, -1),
    lambda: hash(a),
    lambda: len(a),
    lambda: 2 in a,
    lambda: "x" in a,
    lambda: list(a),
    lambda: list(reversed(a)),
    lambda: type(iter(a)),
    lambda: sum(a),
    lambda: a.tolist(),
    lambda: a.tobytes(),
    lambda: bytes(a),
    lambda: a.buffer_info()[1],
    lambda: a.x,
    lambda: setattr(a, "typecode", "d"),
    lambda: array[int],
    lambda: isinstance(a, Sequence),
    lambda: isinstance(a, MutableSequence),
    lambda: copy.copy(a),
    lambda: copy.deepcopy([a]),
    lambda: a.tounicode(),
    lambda: a.fromunicode("a"),
    lambda: array("u", "ab").tounicode(),
    lambda: array("u", "a").fromunicode(5),
    lambda: array("u", "ab")[0],
    lambda: bool(array("i")),
]:
    print(show(f))

for change in [
    lambda a: a.append(6),
    lambda a: a.append("x"),
    lambda a: a.extend([6, 7]),
    lambda a: a.extend([6, "x"]),
    lambda a: a.extend(array("i", [6])),
    lambda a: a.extend(array("d", [6])),
    lambda a: a.extend(a),
    lambda a: a.extend(5),
    lambda a: a.extend([]),
    lambda a: a.fromlist([6, "x"]),
    lambda a: a.fromlist([6]),
    lambda a: a.fromlist((6,)),
    lambda a: a.frombytes(b"abcd"),
    lambda a: a.frombytes(b"abc"),
    lambda a: a.frombytes("abc"),
    lambda a: a.frombytes(b""),
    lambda a: a.remove(3),
    lambda a: a.remove(9),
    lambda a: a.pop(),
    lambda a: a.pop(0),
    lambda a: a.pop(9),
    lambda a: a.insert(1, 9),
    lambda a: a.insert(100, 9),
    lambda a: a.insert(-1, 9),
    lambda a: a.insert(0, "x"),
    lambda a: a.reverse(),
    lambda a: a.byteswap(),
    lambda a: assign(a, 0, 9),
    lambda a: assign(a, 0, "x"),
    lambda a: assign(a, 9, 1),
    lambda a: assign(a, "x", 1),
    lambda a: assign(a, slice(0, 2), array("i", [7])),
    lambda a: assign(a, slice(0, 2), array("i", [7, 8])),
    lambda a: assign(a, slice(1, 1), a),
    lambda a: assign(a, slice(0, 1), [1]),
    lambda a: assign(a, slice(0, 1), array("d")),
    lambda a: assign(a, slice(None, None, 2), array("i", [7])),
    lambda a: assign(a, slice(None, None, 2), array("i", [7, 8, 9])),
    lambda a: assign(a, slice(None, None, -2), array("i", [7, 8, 9])),
    lambda a: assign(a, slice(None, None, 2), array("i")),
    lambda a: remove(a, 0),
    lambda a: remove(a, 9),
    lambda a: remove(a, "x"),
    lambda a: remove(a, slice(1, 3)),
    lambda a: remove(a, slice(None, None, -2)),
    lambda a: a.__iadd__([1]),
    lambda a: a.__iadd__(array("i", [1])),
    lambda a: a.__imul__(2),
    lambda a: a.__imul__(0),
    lambda a: a.__imul__("x"),
]:
    b = array("i", [1, 2, 3, 4, 5])
    print(show(change, b), b)
    b = array("i", [1, 2, 3, 4, 5])
    with memoryview(b) as view:
        print("  shown:", show(change, b), view.tolist())
print(show(array("i").pop))

view = memoryview(a)
print(view.format, view.itemsize, view.shape, view.tolist(), view[1:3].tolist(), view.obj is a, view == a, a == view)
view[0] = 100
view[1:3] = array("i", [7, 8])
print(a, show(assign, view, slice(0, 2), array("d", [1, 2])), view.cast("B")[:4].tolist(), bytes(view) == a.tobytes())
floats = memoryview(array("d", [1.5, float("nan")]))
print(floats.tolist(), floats == floats, floats[:1] == array("f", [1.5]), memoryview(b"ab") == array("B", b"ab"))

file = io.BytesIO()
a.tofile(file)
file.seek(0)
back = array("i")
print(show(back.fromfile, file, 2), back, show(back.fromfile, file, 9), back, show(back.fromfile, file, -1))


class Sub(array):
    pass


s = Sub("i", [1, 2])
s.name = "kept"
print(s, s + s, s[:], type(s[:]), type(copy.copy(s)), s.name, isinstance(s, array))
it = iter(array("i", [1]))
print(next(it), show(next, it), show(next, it))
match array("i", [1, 2]):
    case [x, y]:
        print("sequence pattern", x, y)
totals = array("d", [0.0]) * 4
for i in range(100):
    totals[i % 4] += i * 0.5
print(totals, sum(totals), max(totals))
