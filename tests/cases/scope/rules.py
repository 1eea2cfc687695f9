"""Names and scopes: class bodies, comprehensions, nonlocal, global, closures in loops, default arguments, del, shadowed builtins."""
# skip browser: reads a file

x = "global"


def outer():
    x = "outer"

    class C:
        y = x
        x = "class"
        z = x
        listed = [x for _ in range(1)]
        first = [v for v in (x,)]

        def method(self):
            return x

    def change():
        nonlocal x
        x = "changed"

    change()
    return C.y, C.z, C.x, C.listed, C.first, C().method(), x


print(outer())


class Reads:
    a = x
    x = x + " copied"


print(Reads.a, Reads.x)
functions = [lambda: i for i in range(3)]
kept = [lambda i=i: i for i in range(3)]
print([f() for f in functions], [f() for f in kept])
squares = {n: (lambda: n * n) for n in range(3)}
print([f() for f in squares.values()])


def counter():
    count = 0

    def up(by=1):
        nonlocal count
        count += by
        return count

    def peek():
        return count

    return up, peek


up, peek = counter()
up(), up(5)
print(peek(), up.__closure__[0].cell_contents, len(up.__closure__))


def unbound(flag):
    if flag:
        value = 1
    return value


for arg in (True, False):
    try:
        print(unbound(arg))
    except UnboundLocalError as e:
        print(e)


def deleted():
    v = 1
    del v
    try:
        return v
    except NameError as e:
        return str(e)


def free_deleted():
    def inner():
        return v

    v = 1
    del v
    try:
        return inner()
    except NameError as e:
        return str(e)


print(deleted(), free_deleted())


def make_global():
    global made
    made = "by function"


try:
    print(made)
except NameError as e:
    print(e)
make_global()
print(made)


def mutable(item, bucket=[]):
    bucket.append(item)
    return bucket


print(mutable(1), mutable(2), mutable(3, []), mutable.__defaults__)
len_ = len


def shadow():
    len = lambda s: "shadowed"
    return len("abc"), len_("abc")


print(shadow(), len("abc"))
print([x for x in range(3)], x, [(x := i) for i in range(3)], x)
try:
    raise ValueError("bound")
except ValueError as x:
    pass
try:
    x
except NameError as e:
    print(e)
for loop in range(2):
    pass
print(loop, (lambda loop: loop)(5))
with open(__file__) as handle:
    first = handle.readline()
print(first.strip()[:20], handle.closed)


def nested():
    def a():
        def b():
            nonlocal n
            n += 1
            return n

        return b

    n = 10
    return a()(), a()(), n


print(nested())


class Meta(type):
    def __prepare__(name, bases):
        return {"injected": 5}


class Uses(metaclass=Meta):
    doubled = injected * 2  # noqa: F821


print(Uses.doubled)
