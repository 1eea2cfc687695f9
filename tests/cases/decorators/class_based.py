"""A class used as a decorator, and a decorator applied to a class."""


class CountCalls:
    def __init__(self, function):
        self.function = function
        self.count = 0

    def __call__(self, *args, **kwargs):
        self.count += 1
        return self.function(*args, **kwargs)


@CountCalls
def square(x):
    return x * x


print(square(3), square(4), square.count)


def with_repr(cls):
    def __repr__(self):
        fields = ", ".join(f"{key}={value!r}" for key, value in self.__dict__.items())
        return f"{cls.__name__}({fields})"

    cls.__repr__ = __repr__
    return cls


@with_repr
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


print(Point(1, "two"))
p = Point(3, 4)
p.z = None
print(p)

registry = []


def register(cls):
    registry.append(cls.__name__)
    return cls


@register
class A:
    pass


@register
class B(A):
    pass


print(registry)
