"""Closures share variables; nonlocal rebinds them."""


def make_counter(start=0):
    count = start

    def increment(by=1):
        nonlocal count
        count += by
        return count

    def reset():
        nonlocal count
        count = start

    def read():
        return count

    return increment, reset, read


increment, reset, read = make_counter(10)
other, _, other_read = make_counter()
print(increment(), increment(5), read())
print(other(), other_read(), read())
reset()
print(read())


def make_adders():
    return [lambda x, n=n: x + n for n in range(4)]


print([adder(10) for adder in make_adders()])


def outer():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x = x + "+inner"
            return x

        return inner

    f = middle()
    f()
    return x, f(), x


print(outer())


def loop_variable():
    functions = []
    for i in range(3):
        functions.append(lambda: i)
    i = 99
    return [f() for f in functions]


print(loop_variable())


def unbound_cell():
    def show():
        return later

    try:
        show()
    except NameError as error:
        print(type(error).__name__, error)
    later = 1
    return show()


print(unbound_cell())
