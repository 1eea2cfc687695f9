"""`struct`: formats, sizes, orders of bytes, ranges, buffers, errors."""

import array
import struct


def attempt(make):
    try:
        print(repr(make()))
    except Exception as e:
        print(type(e).__name__, e)


for prefix in ["@", "=", "<", ">", "!", ""]:
    for code in "xcbB?hHiIlLqQnNPefd":
        attempt(lambda: (prefix + code, struct.calcsize(prefix + code), struct.calcsize(prefix + "b" + code + "3" + code + "b")))
for text in ["5", "z", "<n", "i5", "", "é", 5, b"i", " 3 i", " 3i\n2h\tb", "99999999999999999999i", "9999999999999999999i", "3i\0", None, "0i", "b0i", "i0l", "5s", "0s", "3p"]:
    attempt(lambda: (text, struct.calcsize(text)))
values = [0, 1, -1, 127, 128, -128, -129, 255, 256, 32767, 32768, -32768, -32769, 65535, 65536, 2**31 - 1, 2**31, -(2**31), -(2**31) - 1, 2**32 - 1, 2**32, 2**63 - 1, 2**63, -(2**63), -(2**63) - 1, 2**64 - 1, 2**64, 2**70, True, "x", 1.5, None]
for prefix in "@<>":
    for code in "bBhHiIlLqQnNP":
        for value in values:
            attempt(lambda: struct.unpack(prefix + code, struct.pack(prefix + code, value))[0] if struct.pack(prefix + code, value) else None)
for code in "efd":
    for value in [0.0, -0.0, 1.0, 1 / 3, 1e-8, 6e-8, 65504.0, 65519.9, 65520.0, 1e300, -1e39, float("inf"), float("-inf"), 5, True, 2**2000, "x", None, b"a"]:
        attempt(lambda: (struct.pack("<" + code, value), struct.unpack(">" + code, struct.pack(">" + code, value))))
for bits in [0x0001, 0x03FF, 0x0400, 0x3C00, 0x7BFF, 0x7C00, 0xFC00, 0x8000, 0xC000]:
    print(struct.unpack("<e", bits.to_bytes(2, "little")), end=" ")
print()
for args in [("c", b"a"), ("c", b"ab"), ("c", "a"), ("c", bytearray(b"a")), ("3s", b"ab"), ("3s", b"abcd"), ("s", bytearray(b"xy")), ("3s", "abc"), ("5p", b"abcdefgh"), ("5p", b"ab"), ("0p", b"x"), ("0s", b"x"), ("p", 5), ("?", []), ("?", "x"), ("2?", 0, 1),
             ("bxxh", 1, 2), ("<bxxh", 1, 2), ("hhl", 1, 2, 3), (">hhl", 1, 2, 3), ("ii", 1), ("i", 1, 2), ("", ), ("300p", b"a" * 400), ("3c", b"a", b"b", b"c")]:
    attempt(lambda: struct.pack(*args))
attempt(lambda: struct.pack())
print(struct.unpack("<hIq4sd?", struct.pack("<hIq4sd?", -2, 3, -4, b"five", 6.5, True)), struct.unpack("5p", b"\x03abcd"), struct.unpack("5p", b"\x09abcd"))
for data in [b"\0" * 4, b"\0" * 5, bytearray(4), memoryview(b"abcd"), array.array("i", [7]), "abcd", 5]:
    attempt(lambda: struct.unpack("<i", data))
    attempt(lambda: struct.unpack_from("<h", data, 1))
for offset in [0, 1, 6, 7, 8, 9, -2, -1, -8, -9]:
    attempt(lambda: struct.unpack_from("<H", bytes(range(8)), offset))
buffer = bytearray(8)
for offset in [0, 2, 6, 7, 9, -2, -1, -8, -9]:
    attempt(lambda: (struct.pack_into(">H", buffer, offset, 0x1234), buffer))
view = memoryview(buffer)
struct.pack_into("<2B", view[2:5], 1, 250, 251)
print(buffer)
for call in [lambda: struct.pack_into("i"), lambda: struct.pack_into("i", buffer), lambda: struct.pack_into("i", buffer, 0), lambda: struct.pack_into("i", b"abcd", 0, 1), lambda: struct.pack_into("i", 5, 0, 1), lambda: struct.pack_into("b", buffer, 0, 500), lambda: struct.pack_into("b", buffer, "x", 5)]:
    attempt(call)
print(list(struct.iter_unpack("<hb", bytes(range(9)))), struct.Struct("<i").iter_unpack(b"\1\0\0\0\2\0\0\0").__length_hint__())
attempt(lambda: struct.iter_unpack("<h", b"abc"))
attempt(lambda: struct.iter_unpack("", b""))
s = struct.Struct(">2hb")
print(s.size, s.format, s.pack(1, 2, 3), s.unpack(b"\0\1\0\2\3"), s.unpack_from(b"x\0\1\0\2\3", offset=1), type(s).__name__, struct.error.__module__)
attempt(lambda: s.pack(1))
attempt(lambda: s.unpack(b""))
attempt(lambda: s.pack_into(buffer, 0, 1, 2))
s.pack_into(buffer, 0, 9, 8, 7)
print(buffer)
attempt(lambda: struct.Struct())
attempt(lambda: struct.Struct(5))
attempt(lambda: struct.unpack("i"))


class Index:
    def __index__(self):
        return 7


class Bad:
    def __index__(self):
        raise ValueError("no index")


class Truth:
    def __bool__(self):
        raise KeyError("no truth")


attempt(lambda: struct.pack("b", Index()))
attempt(lambda: struct.pack("b", Bad()))
attempt(lambda: struct.pack("?", Truth()))


class Header(struct.Struct):
    def __init__(self, format):
        super().__init__("<" + format)
        self.label = "header"


h = Header("HI")
print(h.label, h.size, h.pack(1, 2))
