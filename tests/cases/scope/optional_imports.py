"""Imports that the program is ready to do without."""

try:
    import no_such_package_anywhere as fast
except ImportError as error:
    fast = None
    print(type(error).__name__, error, error.name)

try:
    from no_such_package_anywhere.inner import thing
except ModuleNotFoundError as error:
    print(error)


def parse(text):
    try:
        import no_such_package_anywhere
    except ImportError:
        return text.split()
    return no_such_package_anywhere.parse(text)


print(fast, parse("a b"))
__name__ = "renamed"


class Named:
    pass


print(Named.__module__, __name__)
