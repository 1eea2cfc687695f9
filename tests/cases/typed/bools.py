"""Bools that are held by the machine, and comparisons of every known type."""


def flags(items):
    found = False
    every = True
    odd = False
    for x in items:
        found = found or x > 3
        every = every and x < 10
        odd = not odd
        odd ^= x == 2
    return found, every, odd


def texts(a, b):
    smaller = a < b
    same = a == b
    return smaller, same, smaller != same, smaller is True, smaller in (True,), [smaller, same], {smaller: 1}


def unlike(a, b):
    try:
        return a < b
    except TypeError as error:
        return str(error)


class Odd:
    def __eq__(self, other):
        return "equal"

    def __lt__(self, other):
        return []

    def __bool__(self):
        print("asked")
        return False


def objects(x):
    same = x == 1
    less = x < 1
    both = x == 1 and x < 1
    no = not x
    return same, less, both, no


def conditional(flag):
    value = 1.5 if flag else 2.5
    kind = flag is True if value > 2.0 else value == 1.5
    return value, kind


def numbers():
    yes, no = True, False
    return yes + no, yes * 2.5, yes / 2, -yes, ~yes, yes & 3, yes | no, yes ^ yes, yes < no, yes == 1, 1.0 == yes, yes**2, str(yes)


def loop(n):
    going = True
    rounds = 0
    while going and rounds < n:
        rounds += 1
        going = rounds != 4
    else:
        print("else", going, rounds)
    assert rounds > 0, f"rounds {rounds}"
    return [going for _ in range(2) if going or not going]


def either(flag):
    if flag:
        return True
    return 0 in [flag]


def left_in_finally(flag):
    done = False
    try:
        if flag:
            return done
        done = True
    finally:
        print("finally", done)
    return done


print(flags([1, 2, 3, 4]), flags([]), flags([2.5, 11]), texts("a", "b"), texts("b", "b"))
print(unlike(1, 2), unlike(1, "a"), unlike("a", None), objects(Odd()), objects(0))
print(conditional(True), conditional(False), numbers(), loop(2), loop(9))
print(either(True), either(False), left_in_finally(True), left_in_finally(False))
try:
    loop(0)
except AssertionError as error:
    print("failed:", error)
print(any(x is True for x in [either(True), either(False)]))
