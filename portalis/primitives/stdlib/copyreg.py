"""Primitives of `copyreg`; implemented in pyrt/src/stdlib/copyreg.rs."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

copyreg = Module("copyreg")


@copyreg.function
def pickle(ob_type, pickle_function, constructor_ob=None):
    """Registers a function that says how instances of a class are made anew."""


@copyreg.function
def constructor(object):
    """Checks that an object can be called."""


@copyreg.function
def _reconstructor(cls, base, state):
    """Makes an instance as protocols 0 and 1 say it."""


@copyreg.function
def __newobj__(cls, *args):  # noqa: N807 - the name is CPython's
    """Makes an instance by `__new__`."""


@copyreg.function
def __newobj_ex__(cls, args, kwargs):  # noqa: N807 - the name is CPython's
    """Makes an instance by `__new__` with keywords."""


@copyreg.constant
def dispatch_table():
    """The registered functions by class."""
