"""Ints that are proved to fit 64 bits: at their limits, with every operator, in loops of all kinds."""

LEAST, GREATEST = -(2**63), 2**63 - 1


def around(n):
    """`n` is between the limits, so sums are beyond."""
    return n - 1, n, n + 1, -n, ~n, n * 2, abs(n), n << 1, n >> 1, n // 2, n % 2, n // -1, n % -1


print(around(2**63 - 1))
print(around(-(2**63)))
print(around(2**63 - 2))
print(around(1 - 2**63))


def least(n):
    return -n, abs(n), n // -1, n - 1, n * -1


print(least(-(2**63)))


def greatest(n):
    return n + 1, n * n, n ** 2, -n - 1, -n - 2


print(greatest(2**63 - 1))


def divided(a, b):
    try:
        return a // b, a % b
    except ZeroDivisionError as error:
        return repr(error)


def remainder(a, b):
    try:
        return a % b
    except ZeroDivisionError as error:
        return repr(error)


for x in range(-7, 8):
    print(x, [divided(x, y) for y in range(-3, 4)], [remainder(x, y) for y in range(-3, 4)])


def positive(a):
    return a // 3, a % 3, a // 7, a % 7, a & 7, a | 8, a ^ 5, a >> 2, a << 3, ~a, -a, +a, abs(a), a**2, a**3, a**0


for x in range(-9, 10, 3):
    print(positive(x))


def shifted(a, n):
    try:
        return a << n, a >> n
    except ValueError as error:
        return repr(error)


for n in range(-1, 70, 7):
    print(shifted(-5, n), shifted(5, n))


def spans(start, stop, step):
    try:
        return [i for i in range(start, stop, step)]
    except ValueError as error:
        return repr(error)


for step in range(-3, 4):
    print(spans(0, 7, step), spans(7, 0, step), spans(0, 0, step))


def far(stop):
    """The stop is beyond 64 bits; the loop ends long before it gets there."""
    out = []
    for i in range(2**63 - 3, stop):
        out.append(i + 1)
        if len(out) == 2:
            break
    for i in range(0, -stop, -(2**61)):
        out.append(i - 1)
        if len(out) > 9:
            break
    return out


print(far(2**63 - 1), far(2**63 + 5))


def last(n):
    for i in range(n):
        pass
    return i


print(last(5))
try:
    print(last(0))
except UnboundLocalError as error:
    print(error)


def rebound(n):
    seen = []
    for i in range(n):
        seen.append(i)
        i = i * 10
        seen.append(i)
    for i in range(2):
        for i in range(2):
            seen.append(i)
        seen.append(i)
    return seen, i


print(rebound(3))


def counted(limit):
    i, total, turns = 0, 0, 0
    while i < limit:
        if i % 3 == 0:
            i += 2
            continue
        total += i
        turns += 1
        i += 1
    else:
        turns = -turns
    return i, total, turns


print(counted(20))


def is_prime(n):
    if n < 2:
        return False
    i = 2
    while i * i <= n:
        if n % i == 0:
            return False
        i += 1
    return True


print([n for n in range(60) if is_prime(n)], is_prime(2**31 - 1), is_prime((2**20 - 3) * 1048571))


def search(items, wanted):
    low, high = 0, len(items)
    while low < high:
        middle = (low + high) // 2
        if items[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    return low


print([search([1, 3, 5, 7], w) for w in range(9)])


def greatest_divisor(a, b):
    while b:
        a, b = b, a % b
    return a


print(greatest_divisor(48, 36), greatest_divisor(2**40, 6**20), greatest_divisor(0, 0))


def mixed(n, flag):
    """Bools count as ints, floats take ints exactly."""
    a = n + flag
    b = flag + flag
    c = n * 0.5
    d = n / 4
    e = n == 3.0
    f = n < 2.5
    g = flag - True
    h = min(n, 3, 2), max(n, 3), abs(n)
    return a, b, c, d, e, f, g, h, 0 <= n < 5, n and 1, not n, n or 7


print(mixed(3, True), mixed(0, False), mixed(-2, True))


def grows(n):
    """What leaves 64 bits goes on as an int of any size."""
    x = 1
    for i in range(n):
        x = x * 3 + i
    return x


print(grows(10), grows(60))


def power(base, times):
    out = 1
    for _ in range(times):
        out = out * base % 1000007
    return out


print(power(12345, 1000), [power(3, k) for k in range(5)])


def bits(n):
    count = 0
    while n:
        count += n & 1
        n >>= 1
    return count


print([bits(n) for n in range(10)], bits(2**70 - 1))


def negative_bits(n):
    return n & 255, n & -256, n | -4, n ^ -1, (n & 3) + 1, n % 10, n % -10, n // 10


print(negative_bits(-1000), negative_bits(2**80 + 3), negative_bits(-(2**90)))


def steps():
    n = 10
    while n > 0:
        n -= 3
        yield n


print(list(steps()))


def closure(n):
    count = 0

    def bump():
        nonlocal count
        count += 1
        return count

    for i in range(n):
        bump()
    return count, [f() for f in [lambda: i]]


print(closure(3))


def deleted(n):
    i = 5
    if n:
        del i
    try:
        return i + 1
    except UnboundLocalError as error:
        return str(error)


print(deleted(0), deleted(1))


def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print([fibonacci(n) for n in range(15)])


def walk(n):
    return 0 if n == 0 else 1 + walk(n - 1)


print(walk(50))


def caught(n):
    i = 0
    try:
        while True:
            i += 1
            if i == n:
                raise ValueError(i)
    except ValueError as error:
        return i, error.args
    finally:
        i += 100
        print("finally", i)


print(caught(3))


def matched(n):
    match n:
        case 0:
            x = 10
        case 1 | 2:
            x = n + 20
        case _ if n < 0:
            x = -n
        case _:
            x = 2
    return x * 2


print([matched(n) for n in range(-2, 4)])


class Count(int):
    def __add__(self, other):
        return "count"

    def __index__(self):
        return 3


def derived(n):
    return n + 1


print(derived(Count(1)), derived(1), [i for i in range(Count(2))], [i for i in range(1, Count(5))])
print(sum(i * i for i in range(10)), max(i % 7 for i in range(20)), any(i > 3 for i in range(5)), all(i for i in range(3)))
print({i: i * i for i in range(4)}, {i % 3 for i in range(9)}, [(i, j) for i in range(3) for j in range(i)])
print([i for i in range(3) for i in range(i)], [[i for i in range(j)] for j in range(3)])


def indexed(items):
    out = []
    for i in range(len(items)):
        out.append(items[i] + items[-i - 1] + items[i - 1])
    for i in range(len(items) - 1, -1, -1):
        items[i] = items[i] * 2
    return out, items


print(indexed([1, 2, 3]), indexed([]))


def chained(n):
    return [i for i in range(n) if 1 < i < 4 or i == 0 or not i % 5]


print(chained(12))


def text(n):
    return f"{n} {n:>5} {n!r} {n:x}", str(n), repr(n), [n], (n,), {n: n}, n.bit_length(), hash(n), n.real


print(text(17), text(-17))


def assertion(n):
    assert n > 0, n
    return 100 // n


try:
    print(assertion(3), assertion(0))
except AssertionError as error:
    print("no", error)


def walrus(n):
    out = []
    while (half := n // 2) > 0:
        out.append(half)
        n = half
    return out, n, (k := n + 1) * k


print(walrus(37))


def same(n):
    a = b = n
    a += 1
    c = d = 0
    d -= 2**63
    return a, b, c, d, a is a


print(same(4))


def unbounded(values):
    total = count = 0
    for v in values:
        total += v
        count += 1
    return total, count


print(unbounded([1, 2.5, 2**70]), unbounded([]))


def literals(n):
    """Nothing but literals says what type they are of."""
    a = (2**62 > 7, 1 << 62, (1 << n) > 7, -(1 << 40) < 2**40, ~(2**40), 2**31 + 2**31 == n, (1 << 40) * 2 > 3)
    b = 5 if n else 2**40
    c = min(2**40, 2**41) // 7, abs(-(2**40)), (2**40 if n > 3 else 2**35) > 2**38
    for i in range(2**40, 2**40 + 2):
        a += (i,)
    return a, b, c, float(2**40 + n), 2**40 / 2, 2**53 / 3, (2**53 + 1) / 1, 0.5 + (1 << n)


print(literals(40), literals(0))
