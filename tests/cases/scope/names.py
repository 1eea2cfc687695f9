"""global, nonlocal, shadowing, and the errors of unbound names."""
counter = 0
values = [1]


def bump():
    global counter
    counter += 1
    return counter


def create():
    global created
    created = "made here"


def shadow():
    counter = "local"
    return counter


def mutate():
    values.append(2)


bump()
bump()
create()
mutate()
print(counter, created, shadow(), values)


def unbound():
    print(counter)
    counter = 1


def unbound_augmented():
    counter += 1


def unbound_branch(flag):
    if flag:
        value = 1
    return value


def deleted():
    value = 1
    del value
    return value


def unknown():
    return not_defined_anywhere


for f in (unbound, unbound_augmented, lambda: unbound_branch(False), deleted, unknown):
    try:
        f()
    except NameError as error:
        print(type(error).__name__, error)
print(unbound_branch(True))


def loop_scope():
    for i in range(3):
        inside = i
    return i, inside


print(loop_scope())
len_before = len


def len(x):
    return "shadowed"


print(len([1, 2]), len_before([1, 2]))
del len
print(len([1, 2]))


class Scope:
    x = 1
    y = x + 1

    def method(self):
        return counter, self.x


x = "module"
print(Scope.y, Scope().method(), x)


def outer():
    level = 1

    def inner():
        nonlocal level
        level += 1

        def innermost():
            nonlocal level
            level *= 10
            return level

        return innermost()

    return inner(), level


print(outer())
if True:
    conditional = "defined"
print(conditional)
try:
    del conditional
    print(conditional)
except NameError as error:
    print(error)
print(__name__)
