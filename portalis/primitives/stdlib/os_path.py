"""Primitives of `os.path`; implemented in pyrt/src/stdlib/os_path.rs."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

os_path = Module("os.path")

for _name in "isabs basename dirname splitext normpath abspath exists isfile isdir islink ismount getsize getatime getmtime getctime expandvars".split():

    def _stub(path): ...

    _stub.__name__ = _name
    _stub.__doc__ = f"posixpath.{_name}"
    os_path.function(_stub)


@os_path.function
def split(p):
    """The directory and the last part."""


@os_path.function
def splitdrive(p):
    """An empty drive, and the path."""


@os_path.function
def normcase(s):
    """The path itself."""


@os_path.function
def lexists(path):
    """Whether something is there."""


@os_path.function
def realpath(filename, *, strict=False):
    """The absolute path without symbolic links."""


@os_path.function
def samefile(f1, f2):
    """Whether two paths lead to one file."""


@os_path.function
def samestat(s1, s2):
    """Whether two results of os.stat() are of one file."""


@os_path.function
def expanduser(path):
    """The path with ~ replaced."""


@os_path.function
def join(a, /, *p):
    """The parts joined."""


@os_path.function
def relpath(path, start=None):
    """The path as seen from another directory."""


@os_path.function
def commonprefix(m):
    """The longest common beginning."""


@os_path.function
def commonpath(paths):
    """The longest common path."""


def _constants(*names: str) -> None:
    """Registers attributes that are no functions."""
    for name in names:

        def stub(): ...

        stub.__name__ = name
        os_path.constant(stub)


_constants(
    "sep",
    "altsep",
    "extsep",
    "pathsep",
    "curdir",
    "pardir",
    "defpath",
    "devnull",
    "supports_unicode_filenames",
)
