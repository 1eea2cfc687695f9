"""What a memoryview forbids its bytearray, and what release allows again; construction, attributes and methods of the type."""

import gc


def show(f, *args):
    try:
        return repr(f(*args))
    except BaseException as e:
        return f"{type(e).__name__}: {e}"


def assign(target, index, value):
    target[index] = value


def remove(target, index):
    del target[index]


CHANGES = [
    lambda a: a.append(1),
    lambda a: a.extend(b"x"),
    lambda a: a.extend(b""),
    lambda a: a.pop(),
    lambda a: a.pop(9),
    lambda a: a.clear(),
    lambda a: a.insert(0, 1),
    lambda a: a.remove(97),
    lambda a: a.remove(5),
    lambda a: remove(a, 0),
    lambda a: remove(a, slice(0, 0)),
    lambda a: remove(a, slice(0, 2)),
    lambda a: remove(a, slice(0, 4, 2)),
    lambda a: remove(a, slice(0, 0, 2)),
    lambda a: assign(a, slice(0, 2), b"zz"),
    lambda a: assign(a, slice(0, 2), b"z"),
    lambda a: assign(a, slice(0, 4, 2), b"12"),
    lambda a: assign(a, slice(0, 4, 2), b""),
    lambda a: assign(a, 0, 65),
    lambda a: a.__iadd__(b""),
    lambda a: a.__iadd__(b"a"),
    lambda a: a.__imul__(1),
    lambda a: a.__imul__(2),
    lambda a: a.__imul__(0),
    lambda a: a.reverse(),
    lambda a: a.__init__(b"ab"),
    lambda a: a.__init__(),
    lambda a: a.upper(),
    lambda a: a.copy(),
]
for change in CHANGES:
    a = bytearray(b"abcd")
    view = memoryview(a)
    held = show(change, a)
    text = view.tobytes()
    view.release()
    print(held, text, a, show(change, a), a)
empty = bytearray()
view = memoryview(empty)
print(show(empty.clear), show(empty.__init__), show(empty.__init__, b""), show(empty.append, 1), empty)
a = bytearray(b"ab")


def double(a):
    a += a


print(show(double, a), a)

first = memoryview(a)
second = first[:1]
third = memoryview(second)
for v in [first, second]:
    v.release()
    print(show(a.append, 99))
del third
print(show(a.append, 99), a)
cycle = [memoryview(a)]
cycle.append(cycle)
del cycle
gc.collect()
print(show(a.append, 100), a)

with memoryview(a) as m:
    print(m[0], show(a.pop))
print(show(a.pop), m.release(), m.release())
for f in [
    lambda: m[0],
    lambda: m[0:1],
    lambda: assign(m, 0, 1),
    lambda: remove(m, 0),
    lambda: len(m),
    lambda: m.tobytes(),
    lambda: m.tolist(),
    lambda: m.hex(),
    lambda: m.cast("B"),
    lambda: m.toreadonly(),
    lambda: m.obj,
    lambda: m.shape,
    lambda: m.format,
    lambda: m == m,
    lambda: m == a,
    lambda: m != a,
    lambda: hash(m),
    lambda: m.__enter__(),
    lambda: memoryview(m),
    lambda: bytes(m),
    lambda: b"a".find(m),
    lambda: repr(m)[:20],
    lambda: m.c_contiguous,
]:
    print(show(f))


class Sneaky:
    def __index__(self):
        victim.release()
        return 1


victim = memoryview(bytearray(b"abc"))
print(show(assign, victim, 0, Sneaky()))

it = iter(memoryview(b"abc"))
print(next(it), type(it))
source = memoryview(b"abc")
it = iter(source)
next(it)
source.release()
print(show(next, it))


class Bytes(bytes):
    pass


class Array(bytearray):
    pass


print(show(lambda: type(memoryview(Bytes(b"ab")).obj)), show(lambda: memoryview(Array(b"ab")).tolist()))
for arguments in [(), (5,), ("a",), (None,), ([1],), (b"", 1)]:
    print(arguments, show(lambda: memoryview(*arguments))[:60])
print(memoryview(object=b"ab").tolist(), show(lambda: memoryview(obj=b"")))
print(show(lambda: type("X", (memoryview,), {})), show(lambda: m.index), show(lambda: assign.__call__(m)))
for name in ["obj", "nbytes", "other"]:
    print(show(lambda: setattr(memoryview(b""), name, 1)))
print(memoryview.__name__, memoryview.__mro__, repr(memoryview(b""))[:12], str(memoryview(b""))[:12])
print([n for n in dir(memoryview) if not n.startswith("__")])
