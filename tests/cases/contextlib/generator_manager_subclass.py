"""The class behind contextmanager can be derived from and made by hand."""
from contextlib import _GeneratorContextManager, contextmanager


class Traced(_GeneratorContextManager):
    def __init__(self, *args):
        super().__init__(*args)
        self.log = []

    def __enter__(self):
        self.log.append("enter")
        return _GeneratorContextManager.__enter__(self)

    def __exit__(self, *details):
        self.log.append(("exit", details[0]))
        return super().__exit__(*details)


def traced(function):
    def helper(*args, **kwargs):
        return Traced(function, args, kwargs)

    return helper


@traced
def resource(name, *, loud=False):
    print("open", name, loud)
    try:
        yield name.upper()
    except KeyError as e:
        print("swallowed", e)
    finally:
        print("close")


with resource("a", loud=True) as r:
    print(r)
manager = resource("b")
with manager:
    raise KeyError("k")
print(manager.log)


@contextmanager
def simple():
    yield 1


print(isinstance(simple(), _GeneratorContextManager), type(simple()).__name__)


@simple()
def decorated():
    return "inside"


print(decorated(), decorated())
