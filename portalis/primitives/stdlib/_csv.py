"""Primitives of `_csv`, which `Lib/csv.py` imports; implemented in pyrt/src/stdlib/_csv.rs and _csv/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

csv = Module("_csv")


@csv.exception
class Error(Exception):
    """What is wrong with a file, a record or a dialect."""


@csv.constant
def __version__():  # noqa: N807 - its name
    """The version of the module."""


for _name in ("QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE"):

    def _stub(): ...

    _stub.__name__ = _name
    csv.constant(_stub)


@csv.function
def reader(iterable, dialect=..., /, **fmtparams):
    """An iterator over the records of lines."""


@csv.function
def writer(fileobj, dialect=..., /, **fmtparams):
    """Writes records to a file."""


@csv.function
def register_dialect(name, dialect=..., /, **fmtparams):
    """Gives a dialect a name."""


@csv.function
def unregister_dialect(name, /):
    """Forgets the name of a dialect."""


@csv.function
def get_dialect(name):
    """The dialect of a name."""


@csv.function
def list_dialects():
    """The names of the dialects."""


@csv.function
def field_size_limit(new_limit=..., /):
    """The length that no field may exceed."""


@csv.type(layout="Native")
class Dialect:
    """How records are written."""

    def __new__(
        cls,
        dialect=None,
        delimiter=...,
        doublequote=...,
        escapechar=...,
        lineterminator=...,
        quotechar=...,
        quoting=...,
        skipinitialspace=...,
        strict=...,
    ): ...
    @property
    def delimiter(self): ...
    @property
    def doublequote(self): ...
    @property
    def escapechar(self): ...
    @property
    def lineterminator(self): ...
    @property
    def quotechar(self): ...
    @property
    def quoting(self): ...
    @property
    def skipinitialspace(self): ...
    @property
    def strict(self): ...
    def __setattr__(self, name, value, /): ...


@csv.type(layout="Native", hidden=True)
class reader:  # noqa: F811 - in CPython, too, the function and the class of what it makes have one name
    """Records from lines."""

    def __iter__(self, /): ...
    def __next__(self, /): ...
    @property
    def line_num(self): ...
    @property
    def dialect(self): ...


@csv.type(layout="Native", hidden=True)
class writer:  # noqa: F811 - as above
    """Records to lines."""

    def writerow(self, row, /): ...
    def writerows(self, rows, /): ...
    @property
    def dialect(self): ...
