"""Keywords given to a subclass of a builtin type: which constructors refuse them, and which leave them to __init__."""


class Number(float):
    def __init__(self, *args, **more):
        self.more = more


class Pair(tuple):
    def __init__(self, *args, **more):
        print("init", args, more)


class Frozen(frozenset):
    def __init__(self, *args, **more):
        print("init", args, more)


class Whole(int):
    def __init__(self, *args, **more):
        print("init", args, more)


class Text(str):
    def __init__(self, *args, **more):
        print("init", args, more)


class Items(list):
    def __init__(self, *args, **more):
        super().__init__(*args)
        print("init", args, more)


class Plain(float):
    pass


def attempt(function, *args, **more):
    try:
        made = function(*args, **more)
        print(type(made).__name__, made)
    except Exception as error:
        print(type(error).__name__, error)


attempt(Number, 5, z=1)
print(Number(5, z=1).more)
attempt(Pair, [1, 2], z=1)
attempt(Frozen, "a", z=1)
attempt(Whole, 5, z=1)
attempt(Text, 5, z=1)
attempt(Items, [5], z=1)
attempt(Plain, 5, z=1)
attempt(float.__new__, Number, 3, z=2)
attempt(float, 5, z=1)
attempt(tuple, [5], z=1)
attempt(Plain.__new__, Plain, 3, z=2)
