"""Primitives of `string`; implemented in pyrt/src/stdlib/string/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module, constant_of_type

string = Module("string")


@string.function
def capwords(s, sep=None):
    """Split the argument into words using split, capitalize each word, and join the capitalized words using join."""


def _constant(name: str) -> None:
    """Registers a str constant."""

    def stub(): ...

    stub.__name__ = name
    string.constant(stub)


for _name in "ascii_letters ascii_lowercase ascii_uppercase digits hexdigits octdigits printable punctuation whitespace".split():
    _constant(_name)


@string.type(layout="Object")
class Template:
    """A string class for supporting $-substitutions."""

    @constant_of_type
    def pattern():
        """The regular expression of placeholders."""

    def __init__(self, template): ...
    def substitute(self, mapping=..., /, **kws): ...
    def safe_substitute(self, mapping=..., /, **kws): ...
    def is_valid(self): ...
    def get_identifiers(self): ...
    @property
    def __dict__(self): ...


@string.type(layout="Object")
class Formatter:
    """What str.format does, with methods that subclasses override."""

    def format(self, format_string, /, *args, **kwargs): ...
    def vformat(self, format_string, args, kwargs): ...
    def get_value(self, key, args, kwargs): ...
    def check_unused_args(self, used_args, args, kwargs): ...
    def format_field(self, value, format_spec): ...
    def convert_field(self, value, conversion): ...
    def parse(self, format_string): ...
    def get_field(self, field_name, args, kwargs): ...
    @property
    def __dict__(self): ...
