"""All parameter kinds, defaults, unpacking in calls, errors of binding, partial application, function attributes."""

import functools


def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw


def attempt(g, *args, **kw):
    try:
        print(g(*args, **kw))
    except TypeError as e:
        print(e)


attempt(f, 1, d=4)
attempt(f, 1, 2, 3, 4, 5, d=6, z=7)
attempt(f, 1, c=9, d=0, a=5, b=6)
attempt(f)
attempt(f, 1)
attempt(f, d=1)
attempt(f, 1, 2, 3, c=4, d=5)
attempt(lambda: f(1, *[2, 3], *(4,), d=1, **{"e": 2}, **{"x": 3}))
attempt(lambda: f(1, d=1, **{"d": 2}))
attempt(lambda: f(1, d=1, **{3: 2}))
attempt(lambda: f(1, d=1, **[1]))
attempt(lambda: f(*5, d=1))


def g(a, b): ...
def h(*, key): ...
def k(a, /): ...
def m(a, b=1, *rest, key=None): ...
def none(): ...


for func, args, kw in (
    (g, (1,), {}), (g, (1, 2, 3), {}), (g, (1,), {"a": 2}), (g, (), {}), (h, (1,), {}), (h, (), {}), (h, (), {"key": 1, "x": 2}), (k, (), {"a": 1}),
    (m, (), {"b": 1}), (m, (1,), {"other": 2}), (none, (1,), {}), (none, (), {"x": 1}), (g, (1,), {"c": 3}), (lambda x: x, (), {}), (lambda *, x: x, (1, 2), {}),
):  # fmt: skip
    attempt(func, *args, **kw)


class C:
    def method(self, x): ...
    @classmethod
    def cls_method(cls, x): ...
    @staticmethod
    def static(x): ...
    def __call__(self, x): ...


for bad in (lambda: C().method(), lambda: C().method(1, 2), lambda: C.method(), lambda: C.cls_method(), lambda: C.static(1, 2), lambda: C()(), lambda: C(5), lambda: C().method(y=1)):
    attempt(bad)
order = []


def note(x):
    order.append(x)
    return x


f(note(1), note(2), *[note(3)], d=note(4), **{"k": note(5)}, e=note(6))
print(order, f.__defaults__, f.__kwdefaults__, f.__name__, f.__qualname__, C.method.__qualname__, (lambda: 0).__name__)
f.__defaults__ = (20, 30)
f.attribute = "set"
attempt(f, 1, d=2)
print(f.attribute, f.__dict__, f.__code__.co_argcount, f.__code__.co_posonlyargcount, f.__code__.co_kwonlyargcount, f.__code__.co_varnames)
p = functools.partial(f, 1, d=8)
attempt(p)
attempt(p, 5, d=9, y=1)
print(p.args, p.keywords, functools.partial(p, 2).args)


def defaults(x=[], *, y={}):
    x.append(len(x))
    y[len(y)] = x[-1]
    return x, y


print(defaults(), defaults(), defaults([]), defaults.__defaults__)
first, *rest = *range(3), *"ab"
print(first, rest, [*range(2), *{"k": 1}], {**{"a": 1}, "b": 2, **{"a": 3}}, (*[], *()), {*"aab"} == {"a", "b"})


def recursive(n, acc=()):
    return acc if not n else recursive(n - 1, (*acc, n))


print(recursive(4), (lambda f, *a: f(f, *a))(lambda self, n: 1 if n < 2 else n * self(self, n - 1), 6))


def returns_many():
    return 1, *[2, 3]


a, (b, *c), d = 1, "xyz", *[4]
print(returns_many(), a, b, c, d)
for target in ("a, b = 1", "a, b = [1]", "a, b = 1, 2, 3", "a, *b, c = [1]"):
    try:
        match target:
            case "a, b = 1":
                a, b = 1
            case "a, b = [1]":
                a, b = [1]
            case "a, b = 1, 2, 3":
                a, b = iter((1, 2, 3))
            case _:
                a, *b, c = [1]
    except (TypeError, ValueError) as e:
        print(target, "|", e)
