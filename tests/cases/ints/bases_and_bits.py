"""Ints at every size: bases, bits, bytes, division and modulo of all signs, powers, shifts, parsing, rounding."""

values = [0, 1, -1, 7, -8, 255, -256, 2**31, -(2**63), 2**64 - 1, 10**20, -(10**25)]
for v in values:
    print(v, bin(v), oct(v), hex(v), v.bit_length(), v.bit_count(), ~v, v >> 3, v << 5, v & 0xFF, v | 1, v ^ -1, v.as_integer_ratio())
for a in (7, -7, 10**20, -(10**20)):
    for b in (2, -2, 3, -(10**10)):
        print(a, b, a // b, a % b, divmod(a, b), (a // b) * b + a % b == a, a / b)
print(pow(3, 100), pow(3, -2), pow(3, 100, 7), pow(3, -1, 7), pow(-2, 3), 2**-1, 0**0, pow(10, 30, 10**15 + 37), (-5) ** 3)
print((300).to_bytes(2, "big"), (300).to_bytes(4, "little"), (-2).to_bytes(2, "big", signed=True), int.from_bytes(b"\xff\x00", "big"), int.from_bytes(b"\xff\xfe", "little", signed=True), (0).to_bytes(0, "big"))
print(int("ff", 16), int("0b101", 0), int("-0x1F", 16), int("z", 36), int("1_000"), int(" 12 \n"), int("0o17", 8), int(3.99), int(-3.99), int(True), int("-0"))
print(round(1234, -2), round(1250, -2), round(1350, -2), round(-15, -1), round(5), (5).__round__(-1), (25).__round__(-1), 10**18 // 7, 123456789 * 987654321, 2**200 % 1000007)
print(1 << 70, -1 >> 100, (1 << 70) >> 69, 5 & -2, -5 | 3, 6 ^ -3, (2**100).bit_length(), (-(2**100)).bit_length(), int(1e20), int("9" * 30), -(-5), +True, -True)
for bad in (
    lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: divmod(1, 0), lambda: int("x"), lambda: int("1.5"), lambda: int("12", 1), lambda: int("9", 8), lambda: 1 << -1, lambda: pow(2, -1, 4), lambda: pow(2, 3, 0),
    lambda: int(""), lambda: int("1__0"), lambda: (300).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: int(float("inf")), lambda: int(float("nan")), lambda: int([]), lambda: 1 + "a", lambda: int("5", base="x"),
    lambda: 0**-1, lambda: int.from_bytes(5, "big"), lambda: (1).to_bytes(1, "middle"), lambda: 10**400 / 3, lambda: float(10**400), lambda: 1 @ 2,
):  # fmt: skip
    try:
        print(bad())
    except (ArithmeticError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(sum(range(10**6)), max(values), min(values), sorted(values, key=abs)[:4], [v for v in values if v % 2], abs(-(10**25)), hash(2**61 - 1), hash(-1), hash(2**61), (10).real, (10).imag, (3).numerator)
