"""bytes and bytearray methods: searching, splitting, joining, translation, hex, escapes, mutation, comparison, wrong arguments."""

b, ba = b"hello world hello", bytearray(b"hello world hello")
for x in (b, ba):
    print(x.find(b"lo"), x.rfind(b"hello"), x.count(b"l"), x.index(111), x.replace(b"hello", b"HI", 1), x.split(), x.split(b"o", 1), x.rsplit(b"o", 1), x.partition(b" "), x.startswith((b"x", b"he")), b"wor" in x, 104 in x)
    print(x.upper(), x.title(), x.swapcase(), x.center(21, b"*"), x.zfill(20), x.ljust(18, b".")[-2:], x.strip(b"helo"), x.removeprefix(b"hello "), x.isalpha(), x.islower(), x[0], x[-5:], x[::-3], x * 2 == x + x)
    print(x.translate(None, b"lo"), x.translate(bytes.maketrans(b"lo", b"01")), x.hex(), x.hex("-", 4), x.decode(), list(x[:3]), max(x), sorted(set(x))[:3], hash(bytes(x)) == hash(b), x == b, x < b"i", repr(x))
print(b",".join([b"a", bytearray(b"b"), memoryview(b"c")]), bytes([65, 66]), bytes(3), bytes("é", "utf-8"), bytes.fromhex("41 42 4a"), bytearray(2), bytes(memoryview(b"xyz")[1:]), b"\x00\n\t\\'\"\xff", b"it's", b'"', b"%d" % 5)
ba = bytearray(b"abc")
ba.append(100)
ba.extend([101, 102])
ba += b"gh"
ba.insert(0, 64)
ba[1:3] = b"XYZ"
del ba[-1]
print(ba, ba.pop(), ba.pop(0), ba.remove(89), ba, ba.reverse(), ba, ba.copy() is ba, ba.clear(), ba, len(ba))
ba = bytearray(range(5))
ba[::2] = b"abc"
ba *= 2
print(ba, bytes(reversed(ba)), b"a\nb\r\nc".splitlines(), b"a\tb".expandtabs(4), b"ab" b"cd", rb"\n", b"abc"[1:2], b"abc"[1], b"" < b"a", b"a" != "a", bytes(ba) in {bytes(ba)})
for bad in (
    lambda: b"a" + "b", lambda: b"a".join(["b"]), lambda: bytes([256]), lambda: bytes("x"), lambda: bytes(-1), lambda: b"abc".index(b"z"), lambda: b"a"[5], lambda: bytearray(b"a").append(300), lambda: bytearray(b"a").remove(1),
    lambda: bytes.fromhex("4"), lambda: bytes.fromhex("zz"), lambda: b"a".split(b""), lambda: b"a".center(3, b"xx"), lambda: b"a" < "b", lambda: b"a" in "a", lambda: "a" in b"a", lambda: hash(bytearray()), lambda: bytes([1.5]), lambda: int(b"x"),
    lambda: b"a".replace("a", "b"), lambda: bytearray(b"").pop(), lambda: b"\xff".decode("ascii"), lambda: bytes([[]]), lambda: b"%s" % "a",
):  # fmt: skip
    try:
        print(bad())
    except (TypeError, ValueError, IndexError, LookupError) as e:
        print(type(e).__name__, e)
