"""What is thrown into a generator that delegates to an iterator without `throw`, or closes, is raised where it delegates."""


class Steps:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        return self.n


class Closing(Steps):
    def close(self):
        print("closed")


class Throwing(Steps):
    def throw(self, *error):
        print("thrown", len(error))
        raise StopIteration("from throw")


class BadClose(Steps):
    def close(self):
        raise KeyError("close")


def delegate(source):
    try:
        got = yield from source
        print("got", got)
    except BaseException as error:
        print("inside", repr(error), repr(error.__context__))
        raise
    finally:
        print("finally")
    yield "after"


def attempt(function, *args):
    try:
        print(function(*args))
    except BaseException as error:
        print(repr(error), repr(error.__cause__))


for make in (lambda: [1, 2], lambda: "ab", Steps, Closing, Throwing, BadClose, lambda: (n for n in range(3)), lambda: range(3)):
    for error in (StopIteration(3), ValueError("v"), GeneratorExit(), StopIteration):
        held = delegate(make())
        print(next(held))
        attempt(held.throw, error)
        attempt(next, held)
    held = delegate(make())
    next(held)
    attempt(held.close)
    held = delegate(make())
    attempt(held.send, None)
    attempt(held.send, "x")
spent = (n for n in ())
print(list(spent), list(delegate(spent)))
