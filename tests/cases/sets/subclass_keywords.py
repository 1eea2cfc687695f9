"""Keywords of classes that derive from sets and lists: those for `__new__` alone reach a list, not a set."""


def derive(base):
    class WithNew(base):
        def __new__(cls, arg, newarg=None):
            self = super().__new__(cls, arg)
            self.newarg = newarg
            return self

    class WithInit(base):
        def __init__(self, arg, newarg=None):
            super().__init__(arg)
            self.newarg = newarg

    return WithNew, WithInit


for base in (set, list):
    for made in derive(base):
        print(made.__name__, list(made([1, 2])))
        try:
            print(made([1, 2], newarg=3).newarg)
        except TypeError as e:
            print("TypeError", e)
