"""What `doctest`, compiled from the interpreter's sources, has in the place of the compiler; implemented in pyrt/src/stdlib/_doctest.rs."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

_doctest = Module("_doctest")


@_doctest.function
def check(docstring, examples):
    """Refuses to test a text whose examples were not compiled."""


@_doctest.function
def compile(docstring, number, name):
    """The number of an example, if it has no syntax errors."""


@_doctest.function
def run(docstring, number, name, globs):
    """Runs an example of a text in a namespace."""


@_doctest.function
def display(value):
    """What an expression statement of an example does with its value."""


@_doctest.function
def module_of(object):
    """The module that an object says it comes from."""


@_doctest.function
def source_lines(object):
    """The lines of the file in which a module, class or function was defined."""
