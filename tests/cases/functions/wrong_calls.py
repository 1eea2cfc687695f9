"""The TypeError messages of calls that do not fit the parameters."""


def none():
    pass


def one(a):
    pass


def two(a, b):
    pass


def three(a, b, c):
    pass


def default(a, b=1):
    pass


def kwonly(*, x, y):
    pass


def posonly(a, /):
    pass


class Box:
    def __init__(self, size):
        self.size = size

    def put(self, item):
        pass


def attempt(call):
    try:
        call()
    except TypeError as error:
        print(error)


attempt(lambda: none(1))
attempt(lambda: one())
attempt(lambda: one(1, 2))
attempt(lambda: two(1))
attempt(lambda: two())
attempt(lambda: three())
attempt(lambda: three(1))
attempt(lambda: one(a=1, b=2))
attempt(lambda: one(1, a=2))
attempt(lambda: default())
attempt(lambda: default(1, 2, 3))
attempt(lambda: kwonly())
attempt(lambda: kwonly(x=1))
attempt(lambda: kwonly(1, 2, x=1, y=2))
attempt(lambda: posonly(a=1))
attempt(lambda: Box())
attempt(lambda: Box(1, 2))
attempt(lambda: Box(1).put())
attempt(lambda: Box(1).put(1, 2))
attempt(lambda: Box(1)())
number = 3
attempt(lambda: number())
attempt(lambda: none(**{1: 2}))
attempt(lambda: one(*3))
attempt(lambda: two(1, 2, **{"b": 3}))
