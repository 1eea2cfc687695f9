"""Star arguments in calls, mixed with keywords, and forwarding wrappers."""


def show(*args, **kwargs):
    return args, kwargs


def fixed(a, b, c=3, *, d=4):
    return a, b, c, d


print(show(*[1, 2], 3, *"ab", x=1, **{"y": 2}, **{"z": 3}))
print(fixed(*(1, 2)), fixed(1, *[2], **{"d": 5}), fixed(*[], **{"a": 1, "b": 2}), fixed(b=2, *(1,)))
print(show(*range(3)), show(**dict(zip("ab", range(2)))), show(*{"k": 1}), show(*(n for n in [1, 2])))


def forward(function, *args, **kwargs):
    return function(*args, **kwargs)


print(forward(fixed, 1, 2, d=9), forward(forward, forward, show, 1, k=2), forward(max, *[3, 9, 4]), forward(print, "printed", end="!\n"))


class Base:
    def __init__(self, *args, name="base", **kwargs):
        self.info = (args, name, kwargs)


class Child(Base):
    def __init__(self, first, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.first = first


c = Child(1, 2, 3, name="n", extra=True)
print(c.first, c.info)
order = []


def note(x):
    order.append(x)
    return x


show(note(1), *[note(2)], k=note(3), **{"m": note(4)})
print(order)
for call in (
    lambda: fixed(1, 2, **{"a": 3}),
    lambda: fixed(*[1, 2, 3, 4]),
    lambda: show(**{1: 2}),
    lambda: fixed(1, 2, **{"d": 1}, **{"d": 2}),
    lambda: show(*5),
    lambda: show(**5),
    lambda: fixed(1, 2, e=5),
    lambda: max(*[]),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
first, *others = sorted("hello", reverse=True)
print(first, others, [*others, first], dict(**{"a": 1}, b=2))
a, b, *c = *range(2), *"xy"
print(a, b, c)
print([*{}, *[[]]], {**{}}, (*(),), [*"ab", *"cd"] == list("abcd"))
