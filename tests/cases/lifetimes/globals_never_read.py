"""A module-level variable that nothing reads still holds its value, until it is bound again."""


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


one = Loud("one")
print("before")
one = None
print("after")
two = Loud("two")


def two():
    pass


print("bound by def")
