"""Name lookup in class bodies, nested functions and comprehensions."""
x = "global"


class Outer:
    x = "class"
    y = x + "!"

    def method(self):
        return x

    def self_x(self):
        return self.x

    class Inner:
        z = x

        def method(self):
            return x, self.z


print(Outer.y, Outer().method(), Outer().self_x(), Outer.Inner.z, Outer.Inner().method())


def function():
    x = "local"

    class Local:
        seen = x

        def method(self):
            return x

    def inner():
        return x

    x = "changed"
    return Local.seen, Local().method(), inner()


print(function())


def change_global():
    global x, fresh
    x = "modified"
    fresh = [1]
    return x


print(change_global(), x, fresh)


for i in range(2):
    pass
print(i)
[i for i in range(10)]
print(i)


def make():
    def get():
        return value

    def set(new):
        nonlocal value
        value = new

    value = "initial"
    return get, set


get, set_value = make()
set_value("updated")
print(get())


def recursive_closure(n):
    def step(k):
        return [] if k == 0 else [n * k] + step(k - 1)

    return step(n)


print(recursive_closure(4))
count = 0


def increments():
    global count
    for _ in range(3):
        count += 1
    return count


print(increments(), increments(), count)
print(min(3, 2))
min = lambda *a: "shadowed"
print(min(3, 2))
del min
print(min(3, 2))
def with_default(x=x):
    return x
x = "later"
print(with_default(), x)
try:
    def bad():
        print(later_local)
        later_local = 1
    bad()
except UnboundLocalError as error:
    print(error)
