"""bytes and bytearray: literals, methods, indexing, conversion, errors."""
b = b"hello\x00\xff\n'quote'"
print(b, len(b), b[0], b[-1], b[1:4], b[::-1][:3], list(b[:3]), b.hex()[:10])
print(bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes(range(5)), b"".join([b"a", b"b"]), b"ab" + b"cd", b"ab" * 2)
print(b"a,b,c".split(b","), b" x ".strip(), b"abc".find(b"c"), b"abc".replace(b"b", b"--"), b"abc".upper(), b"abc".startswith(b"ab"), b"aXbX".count(b"X"))
print(b"abc" == "abc", b"a" < b"b", 97 in b"abc", b"bc" in b"abc", bytes.fromhex("ff 00 41"), b"A".isalpha(), b"12".isdigit())
print(b"line1\nline2".splitlines(), b"k=v".partition(b"="), b"x".center(5, b"*"), b"7".zfill(3), int(b"12"), b"abc".index(b"b"))
ba = bytearray(b"abc")
ba[0] = 90
ba.append(33)
ba += b"xyz"
ba.extend([1, 2])
del ba[1]
print(ba, bytes(ba), len(ba), ba.pop(), ba == b"Zc!xyz\x01")
print({b"k": 1}[b"k"], hash(b"a") == hash(b"a"), b"%d-%s" % (5, b"x"), sorted([b"b", b"a"]), max(b"abc"))
for byte in b"AB":
    print(byte, chr(byte), format(byte, "08b"))
for call in (
    lambda: b"a" + "b",
    lambda: bytes([256]),
    lambda: b[100],
    lambda: bytes("x"),
    lambda: b"".join(["a"]),
    lambda: bytes.fromhex("zz"),
    lambda: b"\xff".decode("ascii"),
    lambda: "a" in b"abc",
):
    try:
        print(call())
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
try:
    ba[0] = 300
except ValueError as error:
    print(error)
try:
    b[0] = 1
except TypeError as error:
    print(error)
