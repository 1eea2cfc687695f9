"""An uncaught exception with notes, raised in a generator and a comprehension; exits with 1."""


def numbers():
    yield 1
    yield 2
    error = ValueError("no more numbers\nsecond line")
    error.add_note("a note")
    error.add_note("another\nnote")
    raise error


def consume():
    return {n: n * n for n in numbers()}


consume()
