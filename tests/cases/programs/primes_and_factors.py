"""Sieves, factorisation, perfect numbers, big factorials and fibonacci numbers (fully typed)."""
from __future__ import annotations

import math
from typing import Iterator


def sieve(limit: int) -> list[int]:
    composite = [False] * (limit + 1)
    primes: list[int] = []
    for n in range(2, limit + 1):
        if composite[n]:
            continue
        primes.append(n)
        for multiple in range(n * n, limit + 1, n):
            composite[multiple] = True
    return primes


def endless_primes() -> Iterator[int]:
    witnesses: dict[int, list[int]] = {}
    n = 2
    while True:
        if n in witnesses:
            for p in witnesses.pop(n):
                witnesses.setdefault(n + p, []).append(p)
        else:
            yield n
            witnesses[n * n] = [n]
        n += 1


def factorize(n: int) -> dict[int, int]:
    factors: dict[int, int] = {}
    divisor = 2
    while divisor * divisor <= n:
        while n % divisor == 0:
            factors[divisor] = factors.get(divisor, 0) + 1
            n //= divisor
        divisor += 1 if divisor == 2 else 2
    if n > 1:
        factors[n] = factors.get(n, 0) + 1
    return factors


def divisors(n: int) -> list[int]:
    found = [1]
    for prime, power in factorize(n).items():
        found = [d * prime**k for d in found for k in range(power + 1)]
    return sorted(found)


def is_probable_prime(n: int) -> bool:
    if n < 2:
        return False
    small = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)
    for p in small:
        if n % p == 0:
            return n == p
    d, r = n - 1, 0
    while d % 2 == 0:
        d //= 2
        r += 1
    for a in small:
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(r - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def factorial(n: int) -> int:
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def fast_fibonacci(n: int) -> tuple[int, int]:
    if n == 0:
        return 0, 1
    a, b = fast_fibonacci(n // 2)
    c, d = a * (2 * b - a), a * a + b * b
    return (d, c + d) if n % 2 else (c, d)


def show(factors: dict[int, int]) -> str:
    return " * ".join(f"{p}^{k}" if k > 1 else str(p) for p, k in sorted(factors.items())) or "1"


def main() -> None:
    primes = sieve(200)
    print(len(primes), primes[-5:])
    stream = endless_primes()
    print([next(stream) for _ in range(20)] == primes[:20])
    for n in (1, 97, 360, 1001, 2**16, 600851475143, 9999999967):
        print(n, "=", show(factorize(n)))
    print([n for n in range(2, 1000) if sum(divisors(n)[:-1]) == n], divisors(60))
    print([is_probable_prime(n) for n in (561, 7919, 2**61 - 1, 2**89 - 1, 2**67 - 1)])
    print(factorial(50), factorial(50) == math.factorial(50))
    print(str(factorial(200))[:30], len(str(factorial(200))), sum(map(int, str(factorial(100)))))
    print(fast_fibonacci(300)[0])
    print(math.gcd(factorial(20), 10**15), [p for p in primes if is_probable_prime(p + 2)][:8])


if __name__ == "__main__":
    main()
