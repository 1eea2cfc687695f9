"""An uncaught chain of exceptions through functions, classes, comprehensions and generators: the traceback on stderr."""


class Loader:
    def __init__(self, source):
        self.source = source

    def load(self):
        try:
            return [self.convert(x) for x in self.items()]
        except ValueError as e:
            e.add_note("while loading")
            raise RuntimeError(f"cannot load {self.source!r}") from e

    def items(self):
        yield from self.source.split(",")

    def convert(self, text):
        return (lambda t: int(t))(
            text.strip()
        )


def attempt(source):
    loader = Loader(source)
    try:
        return loader.load()
    finally:
        print("attempted", source)


print(attempt("1, 2"))
try:
    attempt("1, x")
except RuntimeError:
    {}["missing"]["key"].attribute
