"""Integer arithmetic: floor division, modulo, powers, bits, signs and errors."""
for a in (7, -7, 0, 100):
    for b in (3, -3):
        print(a, b, a + b, a - b, a * b, a // b, a % b, divmod(a, b), a / b)
print(2**10, 2**0, (-2) ** 3, 2**-1, (-1) ** 0, 0**0)
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, 1024 >> 3, -1 >> 5, -17 >> 2, -5 & 0xFF)
print(pow(3, 4), pow(3, 4, 5), pow(3, -1, 7), pow(-3, 3, 10))
print(+5, -5, --5, abs(-5))
print(1_000_000, 0xFF, 0o17, 0b1010)
print(int("42"), int("-0x1f", 16), int("0b101", 0), int(" 7 "), int(3.99), int(-3.99), int(True))
print((255).bit_length(), (0).bit_length(), (10).bit_count(), (5).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "big"))
print(7 // 2.0, 7 % 2.5, 1 == 1.0, 1 < 1.5 < 2)
for call in (
    lambda: 1 // 0,
    lambda: 1 % 0,
    lambda: 1 / 0,
    lambda: 0**-1,
    lambda: 1 << -1,
    lambda: int("4x"),
    lambda: int(""),
    lambda: int(None),
    lambda: int("12", 40),
    lambda: 1 + "1",
    lambda: "1" + 1,
    lambda: 1 < "1",
    lambda: -"a",
    lambda: 1 | 1.5,
):
    try:
        print(call())
    except (ZeroDivisionError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
