"""Generator functions: laziness, return values, infinite streams, delegation, expressions."""


def count_to(n):
    print("start")
    i = 1
    while i <= n:
        yield i
        i += 1
    print("end")


for value in count_to(3):
    print(value)
g = count_to(2)
print(next(g), next(g))
try:
    next(g)
except StopIteration as stop:
    print("stopped", stop.value)
print(next(g, "default"), list(g))


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


for n in fibonacci():
    if n > 100:
        break
    print(n, end=" ")
print()


def take(n, iterable):
    for _, item in zip(range(n), iterable):
        yield item


print(list(take(10, fibonacci())))


def with_result():
    yield 1
    yield 2
    return "result"


def delegating():
    value = yield from with_result()
    print("got", value)
    yield from [10, 20]
    yield from "ab"
    return value


print(list(delegating()))


def tree(n):
    if n == 0:
        return
    yield from tree(n - 1)
    yield n
    yield from tree(n - 1)


print(list(tree(3)))


def pipeline(numbers):
    squares = (n * n for n in numbers)
    even = (n for n in squares if n % 2 == 0)
    return (f"<{n}>" for n in even)


print(list(pipeline(range(8))))
print(sum(take(5, fibonacci())), max(with_result()), sorted(with_result(), reverse=True), dict(zip("ab", with_result())))
a, b = with_result()
print(a, b, 2 in with_result(), [*with_result()], tuple(with_result()))


def never():
    return
    yield


print(list(never()))
