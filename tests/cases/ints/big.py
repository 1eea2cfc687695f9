"""Integers beyond 64 bits in every operation."""
big = 2**100
print(big, -big, big + 1, big - big, big * big)
print(big // 3, big % 1000, divmod(big, -7), big / 3)
print(9223372036854775807 + 1, -9223372036854775808 - 1, 9223372036854775807 * 2, -9223372036854775808 * -1)
print(abs(-9223372036854775808), -(-9223372036854775808), -9223372036854775808 // -1)
print(big >> 90, 1 << 70, big & (big - 1), big | 1, big ^ big, ~big)
print(big == 2**100, big > 2**99, big < 1e30, big == float(big), hash(big), hash(-big))
print(3**200)
print((3**200) // (7**30), (3**200) % (7**30))
print(pow(3, 1000, 10**20), pow(2, -1, 10**9 + 7))
print(str(10**30), len(str(7**1000)), int("1" * 40))
print(hex(big), oct(2**65), bin(2**65)[:10], f"{big:,}", f"{big:x}", f"{big:e}")
print(float(big), int(1e25), round(big, -5), big.bit_length())
print(sum([2**62] * 5), max(big, 3), sorted([big, -big, 0]))
x = 1
for i in range(1, 31):
    x *= i
print(x)
total = 0
for i in range(100):
    total += 2**i
print(total)
print((2**64).to_bytes(9, "little"), int.from_bytes(b"\xff" * 10, "big"), int.from_bytes(b"\xff" * 10, "big", signed=True))
print(-(2**70) // 2**35, -(2**70) % (2**35 + 1), -(2**70) >> 3)
try:
    float(10**400)
except OverflowError as error:
    print(error)
try:
    10**400 / 3
except OverflowError as error:
    print(error)
