"""Generators that have ended, or that two delegate to: `yield from`, `for`, `next`, `close` and `send` on them."""


def numbers(n):
    got = []
    for i in range(n):
        got.append((yield i))
    return got


def delegate(source, name):
    try:
        result = yield from source
    except ValueError as error:
        result = error
    print(name, "ends with", result)
    return name


spent = numbers(1)
print(list(spent), list(spent), list(delegate(spent, "again")), list(delegate(spent, "and again")))
shared = numbers(4)
first, second = delegate(shared, "first"), delegate(shared, "second")
print(next(first), next(second), next(first), next(second))
print(list(first), list(second))
shared = numbers(3)
first, second = delegate(shared, "first"), delegate(shared, "second")
print(next(first), next(second))
try:
    first.throw(ValueError("thrown"))
except StopIteration as stop:
    print(stop.value)
try:
    second.send("x")
except StopIteration as stop:
    print(stop.value)
shared = numbers(3)
second = delegate(shared, "closed")
next(second)
shared.close()
try:
    second.throw(ValueError("into a closed one"))
except StopIteration as stop:
    print(stop.value)
shared = (n for n in ())
print([*delegate(shared, "expression")], [*shared], sum(shared), max(shared, default="none"))
