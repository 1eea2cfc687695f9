"""Primitives of `re`; implemented in pyrt/src/stdlib/re/ on the engine in pyrt/src/regex/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

re = Module("re")


@re.function
def compile(pattern, flags=0):
    """Compile a regular expression pattern, returning a Pattern object."""


@re.function
def template(pattern, flags=0):
    """Compile a template pattern, returning a Pattern object, deprecated"""


@re.function
def search(pattern, string, flags=0):
    """Scan through string looking for a match to the pattern, returning a Match object, or None if no match was found."""


@re.function
def match(pattern, string, flags=0):
    """Try to apply the pattern at the start of the string, returning a Match object, or None if no match was found."""


@re.function
def fullmatch(pattern, string, flags=0):
    """Try to apply the pattern to all of the string, returning a Match object, or None if no match was found."""


@re.function
def split(pattern, string, maxsplit=0, flags=0):
    """Split the source string by the occurrences of the pattern, returning a list containing the resulting substrings."""


@re.function
def findall(pattern, string, flags=0):
    """Return a list of all non-overlapping matches in the string."""


@re.function
def finditer(pattern, string, flags=0):
    """Return an iterator over all non-overlapping matches in the string."""


@re.function
def sub(pattern, repl, string, count=0, flags=0):
    """Return the string obtained by replacing the leftmost non-overlapping occurrences of the pattern in string."""


@re.function
def subn(pattern, repl, string, count=0, flags=0):
    """Return a 2-tuple containing (new_string, number)."""


@re.function
def escape(pattern):
    """Escape special characters in a string."""


@re.function
def purge():
    """Clear the regular expression caches"""


@re.type(layout="Builtin(Base::Int)", bases=("builtins:int",))
class RegexFlag:
    """The flags of patterns."""

    def __new__(cls, value, /): ...
    def __or__(self, other, /): ...
    def __ror__(self, other, /): ...
    def __and__(self, other, /): ...
    def __rand__(self, other, /): ...
    def __xor__(self, other, /): ...
    def __rxor__(self, other, /): ...
    def __invert__(self): ...
    def __contains__(self, other, /): ...
    def __iter__(self): ...
    def __len__(self): ...
    def __repr__(self): ...
    def __str__(self): ...
    @property
    def name(self): ...
    @property
    def value(self): ...


@re.type
class Pattern:
    """Compiled regular expression object."""

    def search(self, string, pos=0, endpos=9223372036854775807): ...
    def match(self, string, pos=0, endpos=9223372036854775807): ...
    def fullmatch(self, string, pos=0, endpos=9223372036854775807): ...
    def findall(self, string, pos=0, endpos=9223372036854775807): ...
    def finditer(self, string, pos=0, endpos=9223372036854775807): ...
    def split(self, string, maxsplit=0): ...
    def sub(self, repl, string, count=0): ...
    def subn(self, repl, string, count=0): ...
    @property
    def pattern(self): ...
    @property
    def flags(self): ...
    @property
    def groups(self): ...
    @property
    def groupindex(self): ...
    def __copy__(self): ...
    def __deepcopy__(self, memo, /): ...
    def __eq__(self, other, /): ...
    def __hash__(self): ...
    def __repr__(self): ...
    @classmethod
    def __class_getitem__(cls, item, /): ...


@re.type
class Match:
    """The result of re.match() and re.search()."""

    def group(self, /, *groups): ...
    def groups(self, default=None): ...
    def groupdict(self, default=None): ...
    def start(self, group=0, /): ...
    def end(self, group=0, /): ...
    def span(self, group=0, /): ...
    def expand(self, template): ...
    @property
    def string(self): ...
    @property
    def re(self): ...
    @property
    def pos(self): ...
    @property
    def endpos(self): ...
    @property
    def lastindex(self): ...
    @property
    def lastgroup(self): ...
    @property
    def regs(self): ...
    def __getitem__(self, group, /): ...
    def __copy__(self): ...
    def __deepcopy__(self, memo, /): ...
    def __repr__(self): ...
    @classmethod
    def __class_getitem__(cls, item, /): ...


@re.exception
class error(Exception):
    """Exception raised for invalid regular expressions."""

    def __init__(self, msg, pattern=None, pos=None): ...


def _flag(name: str, *letters: str) -> None:
    """Registers a flag and its short names."""

    def stub(): ...

    stub.__name__ = name
    re.constant(stub)
    for letter in letters:
        re.alias(letter, name)


_flag("NOFLAG")
_flag("ASCII", "A")
_flag("IGNORECASE", "I")
_flag("LOCALE", "L")
_flag("UNICODE", "U")
_flag("MULTILINE", "M")
_flag("DOTALL", "S")
_flag("VERBOSE", "X")
_flag("T", "TEMPLATE")
_flag("DEBUG")
