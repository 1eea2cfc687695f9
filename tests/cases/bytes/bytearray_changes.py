"""bytearray: changes in place, slices, operators, messages."""


class Sub(bytearray):
    def total(self):
        return sum(self)


def changed(make):
    data = bytearray(b"abcdef")
    result = make(data)
    return result, data


def assign(data, key, value):
    data[key] = value


def delete(data, key):
    del data[key]


def add(data, other):
    data += other
    return data


def times(data, n):
    data *= n
    return data


def t(make):
    try:
        print(repr(make()))
    except Exception as e:
        print(type(e).__name__, e, sep=": ")


t(lambda: changed(lambda b: b.append(120)))
t(lambda: changed(lambda b: b.append("a")))
t(lambda: changed(lambda b: b.append(256)))
t(lambda: changed(lambda b: b.extend(b"gh")))
t(lambda: changed(lambda b: b.extend([1, 2])))
t(lambda: changed(lambda b: b.extend("a")))
t(lambda: changed(lambda b: b.extend([1, 300])))
t(lambda: changed(lambda b: b.extend(1)))
t(lambda: changed(lambda b: b.insert(0, 65)))
t(lambda: changed(lambda b: b.insert(-1, 65)))
t(lambda: changed(lambda b: b.insert(100, 65)))
t(lambda: changed(lambda b: b.pop()))
t(lambda: changed(lambda b: b.pop(0)))
t(lambda: changed(lambda b: b.pop(50)))
t(lambda: changed(lambda b: bytearray().pop()))
t(lambda: changed(lambda b: b.remove(98)))
t(lambda: changed(lambda b: b.remove(1)))
t(lambda: changed(lambda b: b.reverse()))
t(lambda: changed(lambda b: b.clear()))
t(lambda: changed(lambda b: b.copy() is b))
t(lambda: changed(lambda b: assign(b, 0, 65)))
t(lambda: changed(lambda b: assign(b, -1, 65)))
t(lambda: changed(lambda b: assign(b, 9, 65)))
t(lambda: changed(lambda b: assign(b, "x", 65)))
t(lambda: changed(lambda b: assign(b, 0, "a")))
t(lambda: changed(lambda b: assign(b, 0, 256)))
t(lambda: changed(lambda b: assign(b, slice(1, 3), b"XYZ")))
t(lambda: changed(lambda b: assign(b, slice(1, 3), [1])))
t(lambda: changed(lambda b: assign(b, slice(1, 3), "x")))
t(lambda: changed(lambda b: assign(b, slice(1, 3), 5)))
t(lambda: changed(lambda b: assign(b, slice(1, 3), None)))
t(lambda: changed(lambda b: assign(b, slice(None, None, 2), b"XYZ")))
t(lambda: changed(lambda b: assign(b, slice(None, None, 2), b"XY")))
t(lambda: changed(lambda b: assign(b, slice(None, None, -2), b"")))
t(lambda: changed(lambda b: assign(b, slice(2, 2), b"--")))
t(lambda: changed(lambda b: assign(b, slice(4, 1), b"--")))
t(lambda: changed(lambda b: assign(b, slice(None), b)))
t(lambda: changed(lambda b: delete(b, 0)))
t(lambda: changed(lambda b: delete(b, slice(1, 4))))
t(lambda: changed(lambda b: delete(b, slice(None, None, 2))))
t(lambda: changed(lambda b: delete(b, slice(None, None, -3))))
t(lambda: changed(lambda b: delete(b, 9)))
t(lambda: changed(lambda b: add(b, b"x") is b))
t(lambda: changed(lambda b: add(b, bytearray(b"x"))))
t(lambda: changed(lambda b: add(b, "x")))
t(lambda: changed(lambda b: times(b, 2)))
t(lambda: changed(lambda b: times(b, 0)))
t(lambda: changed(lambda b: (b[0], b[1:3], b[::-1], len(b), 97 in b, b"bc" in b)))
t(lambda: changed(lambda b: b["x"]))
t(lambda: changed(lambda b: b[9]))
t(lambda: changed(lambda b: list(b)[:2] + list(reversed(b))[:2]))
t(lambda: changed(lambda b: (b.upper(), b.split(b"c"), b.partition(b"d"), b.hex(), b.decode())))
t(lambda: changed(lambda b: (b.find(b"c"), b.startswith(b"a"), b.strip(b"af"), b.replace(b"a", b"zz"))))
t(lambda: changed(lambda b: hash(b)))
t(lambda: (bytearray(b"a") + b"b", b"a" + bytearray(b"b"), bytearray(b"a") * 2, 2 * bytearray(b"a")))
t(lambda: bytearray(b"a") + "b")
t(lambda: bytearray(b"a") * "b")
t(lambda: (bytearray(b"a") == b"a", b"a" == bytearray(b"a"), bytearray(b"a") < b"b", b"a" < bytearray(b"b")))
t(lambda: bytearray(b"a") < "b")
t(lambda: bytearray(b"%d-%s") % (5, b"x"))
t(lambda: (bytearray([1, 2]), bytearray(3), bytearray("é", "utf-8"), bytearray(), bytearray(range(3))))
t(lambda: bytearray("a"))
t(lambda: bytearray(-1))
t(lambda: bytearray(1.5))
t(lambda: bytearray([256]))
t(lambda: bytearray(["a"]))
t(lambda: bytearray(None))
t(lambda: bytearray.fromhex("6162"))
t(lambda: bytearray(b"\xff").decode())
t(lambda: (str(bytearray(b"a")), repr(bytearray(b"'")), f"{bytearray(b'x')}"))
t(lambda: (bool(bytearray()), bool(bytearray(1))))
t(lambda: (Sub(b"ab"), Sub(b"ab").total(), Sub(b"ab") == b"ab", type(Sub(b"ab").upper()).__name__))
t(lambda: (isinstance(bytearray(), bytes), isinstance(bytearray(), bytearray)))
t(lambda: bytearray(b"b").join([b"1", b"2"]))
t(lambda: [x for x in bytearray(b"ab")])
t(lambda: (int(bytearray(b"12")), float(bytearray(b"1.5"))))
t(lambda: (sum(bytearray(b"ab")), max(bytearray(b"ab")), sorted(bytearray(b"ba"))))
