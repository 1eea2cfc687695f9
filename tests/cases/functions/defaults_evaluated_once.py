"""Default values are evaluated when the def statement runs, once."""


def noisy(value):
    print("default", value)
    return value


def f(x=noisy(1), *, y=noisy(2)):
    return x + y


print("defined")
print(f(), f(10), f(y=20))


def append_to(item, target=[]):
    target.append(item)
    return target


print(append_to(1))
print(append_to(2))
print(append_to(3, []))
print(append_to(4))

n = 5


def late(k=n):
    return k


n = 6
print(late(), n)

functions = []
for i in range(3):
    def inner(i=i):
        return i * i
    functions.append(inner)
print([g() for g in functions])
print(append_to.__defaults__, f.__name__, f.__kwdefaults__)
