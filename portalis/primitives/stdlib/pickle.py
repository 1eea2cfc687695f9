"""Primitives of `pickle`; implemented in pyrt/src/stdlib/pickle/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

pickle = Module("pickle")


@pickle.function
def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """An object as bytes."""


@pickle.function
def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Writes an object to a file."""


@pickle.function
def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=()):
    """The object that bytes stand for."""


@pickle.function
def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=()):
    """Reads an object from a file."""


@pickle.type(layout="Native")
class Pickler:
    """Writes objects to a file."""

    def __new__(cls, *args, **kwargs): ...
    def __init__(self, file, protocol=None, fix_imports=True, buffer_callback=None): ...
    def dump(self, obj, /): ...
    def clear_memo(self, /): ...


@pickle.type(layout="Native")
class Unpickler:
    """Reads objects from a file."""

    def __new__(cls, *args, **kwargs): ...
    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=()): ...
    def load(self, /): ...
    def find_class(self, module_name, global_name, /): ...


def _constant(name: str, doc: str) -> None:
    def stub(): ...

    stub.__name__ = name
    stub.__doc__ = doc
    pickle.constant(stub)


_constant("HIGHEST_PROTOCOL", "The newest protocol.")
_constant("DEFAULT_PROTOCOL", "The protocol that is used where none is named.")


@pickle.type(layout="Exception", bases=("builtins:Exception",))
class PickleError:
    """The base of what goes wrong."""


@pickle.exception
class PicklingError(PickleError):
    """What cannot be pickled."""


@pickle.exception
class UnpicklingError(PickleError):
    """What cannot be unpickled."""
