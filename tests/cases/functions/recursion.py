"""Recursive and mutually recursive functions."""


def factorial(n):
    return 1 if n <= 1 else n * factorial(n - 1)


def fibonacci(n: int) -> int:
    if n < 2:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def flatten(items):
    result = []
    for item in items:
        if isinstance(item, list):
            result.extend(flatten(item))
        else:
            result.append(item)
    return result


def hanoi(n, source, target, spare, moves):
    if n:
        hanoi(n - 1, source, spare, target, moves)
        moves.append(f"{source}{target}")
        hanoi(n - 1, spare, target, source, moves)


print(factorial(5), factorial(30))
print([fibonacci(i) for i in range(15)])
print(ackermann(2, 3))
print(is_even(100), is_odd(7), is_even(7))
print(flatten([1, [2, [3, [4, []]], 5], [[6]]]))
moves = []
hanoi(4, "A", "C", "B", moves)
print(len(moves), " ".join(moves))
