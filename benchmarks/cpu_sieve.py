"""Integers and lists: prime numbers, without annotations."""


def primes_below(limit):
    flags = [True] * limit
    flags[0] = flags[1] = False
    for number in range(2, int(limit**0.5) + 1):
        if flags[number]:
            for multiple in range(number * number, limit, number):
                flags[multiple] = False
    return [number for number, flag in enumerate(flags) if flag]


def collatz(start):
    steps = 0
    while start != 1:
        start = start // 2 if start % 2 == 0 else 3 * start + 1
        steps += 1
    return steps


primes = primes_below(1_500_000)
print(len(primes), primes[-1], sum(primes))
print(max((collatz(n), n) for n in range(1, 60000)))
