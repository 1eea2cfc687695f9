"""Typed integer functions whose results outgrow a machine word."""


def power(base: int, exponent: int) -> int:
    result = 1
    while exponent > 0:
        if exponent & 1:
            result *= base
        base *= base
        exponent >>= 1
    return result


def gcd(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return a


def collatz(n: int) -> int:
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


def digits(n: int) -> list[int]:
    found: list[int] = []
    while n:
        n, digit = divmod(n, 10)
        found.append(digit)
    return found[::-1]


def isqrt(n: int) -> int:
    x = n
    y = (x + 1) // 2
    while y < x:
        x = y
        y = (x + n // x) // 2
    return x


print(power(3, 40), power(7, 100), power(2, 62), power(2, 63), power(-2, 63))
print(gcd(1071, 462), gcd(2**80, 6**40), gcd(-12, 18))
print([collatz(n) for n in range(1, 20)])
print(digits(9876543210123456789012345))
print(isqrt(10**40), isqrt(99))
total: int = 0
for value in range(0, 10**6, 99991):
    total += value * value * value
print(total)
h = 0
for ch in "portable":
    h = (h * 31 + ord(ch)) & 0xFFFFFFFF
print(h)
seed = 12345
for _ in range(5):
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    print(seed)
