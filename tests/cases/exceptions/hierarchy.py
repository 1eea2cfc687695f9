"""The tree of the builtin exceptions, as `__subclasses__` gives it, with classes of the program among them."""


class Mine(LookupError):
    pass


class Other(Mine, OSError):
    pass


def tree(cls, level=0):
    print("  " * level + cls.__name__, [base.__name__ for base in cls.__bases__])
    for sub in cls.__subclasses__():
        if sub.__module__ in ("builtins", "__main__"):
            tree(sub, level + 1)


tree(BaseException)
print(
    Mine.__subclasses__(),
    Other.__subclasses__(),
    ConnectionError.__subclasses__(),
    Warning in Exception.__subclasses__(),
)
