"""Names that a NameError suggests: locals, cells, globals, builtins of every kind, in CPython's order."""
import sys
import traceback

total_count = 1


def show(f):
    try:
        f()
    except Exception:
        print(traceback.format_exc().splitlines()[-1])
        sys.excepthook(*sys.exc_info())


def of_local():
    tottal = 1
    return totl


def of_later():
    print(resul)
    result = 1


def of_parameter(number=0, *, keyword=1, **others):
    return [numbr, keywrd]


def of_second(number=0, *, keyword=1, **others):
    return othrs


def of_cell():
    outer_name = 1

    def inner():
        return outer_name + outer_nam

    return inner()


def of_unused_cell():
    outer_name = 1

    def inner():
        return outer_nam

    return inner()


def of_global():
    return total_cont


def of_builtin():
    return Fals, enumerat


def of_builtin_function():
    return enumerat


def of_exception():
    return ValueEror


def of_nothing():
    return zzzzzzzzzzz


def of_comprehension():
    return [itm for item in [1]]


class Thing:
    value = 1

    def method(self):
        return vale

    def attribute(self):
        return self.vale


for f in (of_local, of_later, of_parameter, of_second, of_cell, of_unused_cell, of_global, of_builtin,
          of_builtin_function, of_exception, of_nothing, of_comprehension, Thing().method, Thing().attribute):
    show(f)
print(of_parameter.__code__.co_varnames, of_local.__code__.co_varnames)


def last(argument):
    return argumnt


last(1)
