"""Classes derived from `collections.abc.Generator` and `Coroutine`: what follows from `send` and `throw`."""

import asyncio
from collections.abc import AsyncGenerator, Coroutine, Generator


class Fibonacci(Generator):
    def __init__(self):
        self.a, self.b = 0, 1

    def send(self, value):
        if value is not None:
            self.a, self.b = value, value + 1
        result = self.a
        self.a, self.b = self.b, self.a + self.b
        if result > 100:
            raise StopIteration("too large")
        return result

    def throw(self, typ, val=None, tb=None):
        print("thrown", typ, val)
        return super().throw(typ, val, tb)


numbers = Fibonacci()
print(next(numbers), next(numbers), numbers.send(5), list(numbers))
try:
    numbers.throw(ValueError, ValueError("inside"))
except ValueError as error:
    print(repr(error))
try:
    numbers.throw(KeyError)
except KeyError as error:
    print(repr(error))
print(numbers.close())
print(isinstance(numbers, Generator), iter(numbers) is numbers)


class Stubborn(Generator):
    def send(self, value):
        return super().send(value)

    def throw(self, typ, val=None, tb=None):
        return 1


try:
    Stubborn().close()
except RuntimeError as error:
    print(error)
print(list(Stubborn()))
class Half(Generator):
    def send(self, value):
        return value


try:
    Half()
except TypeError as error:
    print(error)


class Answer(Coroutine):
    def send(self, value):
        raise StopIteration(42)

    def throw(self, typ, val=None, tb=None):
        return super().throw(typ, val, tb)

    def __await__(self):
        yield from ()
        return 42


class Countdown(AsyncGenerator):
    def __init__(self, n):
        self.n = n

    async def asend(self, value):
        if not self.n:
            raise StopAsyncIteration
        self.n -= 1
        return self.n

    async def athrow(self, typ, val=None, tb=None):
        raise typ


async def main():
    print(await Answer(), asyncio.iscoroutine(Answer()))
    print([n async for n in Countdown(4)], await anext(Countdown(2)))


asyncio.run(main())
print(Answer().close())
