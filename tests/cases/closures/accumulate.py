"""Closures over parameters, lists and other closures."""


def averager():
    values = []

    def add(value):
        values.append(value)
        return sum(values) / len(values)

    return add


average = averager()
print(average(10), average(11), average(15))


def memoize(function):
    cache = {}

    def wrapper(n):
        if n not in cache:
            cache[n] = function(n)
        return cache[n]

    wrapper.cache = cache
    return wrapper


@memoize
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), len(fib.cache))


def curry(f):
    return lambda a: lambda b: lambda c: f(a, b, c)


print(curry(lambda a, b, c: a * b - c)(3)(4)(5))


def bank(balance):
    def deposit(amount):
        nonlocal balance
        balance += amount
        return balance

    def withdraw(amount):
        nonlocal balance
        if amount > balance:
            return "insufficient funds"
        balance -= amount
        return balance

    return {"deposit": deposit, "withdraw": withdraw, "balance": lambda: balance}


account = bank(100)
print(account["deposit"](50), account["withdraw"](500), account["withdraw"](30), account["balance"]())
