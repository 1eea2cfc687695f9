"""The builtin exception classes, with CPython's hierarchy; implemented in pyrt/src/builtins/<snake_name>.rs."""

# The stubs shadow the real classes on purpose: bases are resolved by name.
# mypy: ignore-errors

from portalis.primitives.builtins.module import builtins


@builtins.exception
class BaseException:
    """Common base class for all exceptions"""

    def __new__(cls, *args, **kwargs): ...
    def __init__(self, /, *args, **kwargs): ...
    def __repr__(self, /): ...
    def __str__(self, /): ...
    def with_traceback(self, tb, /): ...
    def add_note(self, note, /): ...
    def __reduce__(self, /): ...
    def __setstate__(self, state, /): ...
    @property
    def args(self): ...
    @property
    def __cause__(self): ...
    @property
    def __context__(self): ...
    @property
    def __suppress_context__(self): ...
    @property
    def __traceback__(self): ...


@builtins.exception(made_by="ExceptionGroup TaskGroup except")
class BaseExceptionGroup(BaseException):
    """A combination of multiple unrelated exceptions."""

    def __new__(cls, *args, **kwargs): ...
    def __str__(self, /): ...
    def derive(self, excs, /): ...
    def split(self, matcher, /): ...
    def subgroup(self, matcher, /): ...
    @classmethod
    def __class_getitem__(cls, item, /): ...
    @property
    def message(self): ...
    @property
    def exceptions(self): ...


@builtins.exception
class Exception(BaseException):
    """Common base class for all non-exit exceptions."""


@builtins.exception
class ArithmeticError(Exception):
    """Base class for arithmetic errors."""


@builtins.exception
class FloatingPointError(ArithmeticError):
    """Floating point operation failed."""


@builtins.exception
class OverflowError(ArithmeticError):
    """Result too large to be represented."""


@builtins.exception
class ZeroDivisionError(ArithmeticError):
    """Second argument to a division or modulo operation was zero."""


@builtins.exception
class AssertionError(Exception):
    """Assertion failed."""


@builtins.exception
class AttributeError(Exception):
    """Attribute not found."""

    def __init__(self, /, *args, name=..., obj=...): ...
    @property
    def name(self): ...
    @property
    def obj(self): ...


@builtins.exception
class BufferError(Exception):
    """Buffer error."""


@builtins.exception
class EOFError(Exception):
    """Read beyond end of file."""


@builtins.exception
class ImportError(Exception):
    """Import can't find module, or can't find name in module."""

    def __init__(self, /, *args, name=None, path=None): ...
    def __str__(self, /): ...
    @property
    def msg(self): ...
    @property
    def name(self): ...
    @property
    def path(self): ...


@builtins.exception
class ModuleNotFoundError(ImportError):
    """Module not found."""


@builtins.exception
class LookupError(Exception):
    """Base class for lookup errors."""


@builtins.exception
class IndexError(LookupError):
    """Sequence index out of range."""


@builtins.exception
class KeyError(LookupError):
    """Mapping key not found."""

    def __str__(self, /): ...


@builtins.exception
class MemoryError(Exception):
    """Out of memory."""


@builtins.exception
class NameError(Exception):
    """Name not found globally."""

    def __init__(self, /, *args, name=...): ...
    @property
    def name(self): ...


@builtins.exception
class UnboundLocalError(NameError):
    """Local name referenced but not bound to a value."""


@builtins.exception
class OSError(Exception):
    """Base class for I/O related errors."""

    def __new__(cls, *args, **kwargs): ...
    def __init__(self, /, *args, **kwargs): ...
    def __str__(self, /): ...
    @property
    def errno(self): ...
    @property
    def strerror(self): ...
    @property
    def filename(self): ...
    @property
    def filename2(self): ...
    @property
    def characters_written(self): ...


@builtins.exception
class BlockingIOError(OSError):
    """I/O operation would block."""


@builtins.exception
class ChildProcessError(OSError):
    """Child process error."""


@builtins.exception
class ConnectionError(OSError):
    """Connection error."""


@builtins.exception
class BrokenPipeError(ConnectionError):
    """Broken pipe."""


@builtins.exception
class ConnectionAbortedError(ConnectionError):
    """Connection aborted."""


@builtins.exception
class ConnectionRefusedError(ConnectionError):
    """Connection refused."""


@builtins.exception
class ConnectionResetError(ConnectionError):
    """Connection reset."""


@builtins.exception
class FileExistsError(OSError):
    """File already exists."""


@builtins.exception
class FileNotFoundError(OSError):
    """File not found."""


@builtins.exception
class InterruptedError(OSError):
    """Interrupted by signal."""


@builtins.exception
class IsADirectoryError(OSError):
    """Operation doesn't work on directories."""


@builtins.exception
class NotADirectoryError(OSError):
    """Operation only works on directories."""


@builtins.exception
class PermissionError(OSError):
    """Not enough permissions."""


@builtins.exception
class ProcessLookupError(OSError):
    """Process not found."""


@builtins.exception
class TimeoutError(OSError):
    """Timeout expired."""


@builtins.exception
class ReferenceError(Exception):
    """Weak ref proxy used after referent went away."""


@builtins.exception
class RuntimeError(Exception):
    """Unspecified run-time error."""


@builtins.exception
class NotImplementedError(RuntimeError):
    """Method or function hasn't been implemented yet."""


@builtins.exception
class RecursionError(RuntimeError):
    """Recursion limit exceeded."""


@builtins.exception
class StopAsyncIteration(Exception):
    """Signal the end from iterator.__anext__()."""


@builtins.exception
class StopIteration(Exception):
    """Signal the end from iterator.__next__()."""

    @property
    def value(self): ...


@builtins.exception(made_by="")
class SyntaxError(Exception):
    """Invalid syntax."""

    def __init__(self, /, *args, **kwargs): ...
    def __str__(self, /): ...
    @property
    def msg(self): ...
    @property
    def filename(self): ...
    @property
    def lineno(self): ...
    @property
    def offset(self): ...
    @property
    def text(self): ...
    @property
    def end_lineno(self): ...
    @property
    def end_offset(self): ...
    @property
    def print_file_and_line(self): ...


@builtins.exception
class IndentationError(SyntaxError):
    """Improper indentation."""


@builtins.exception
class TabError(IndentationError):
    """Improper mixture of spaces and tabs."""


@builtins.exception
class SystemError(Exception):
    """Internal error in the Python interpreter."""


@builtins.exception
class TypeError(Exception):
    """Inappropriate argument type."""


@builtins.exception
class ValueError(Exception):
    """Inappropriate argument value (of correct type)."""


_CONVERSIONS = "UnicodeError codecs decode encode open input stdin str bytes bytearray memoryview array io json os sys pickle"
"""Words by which a program converts between text and bytes."""


@builtins.exception
class UnicodeError(ValueError):
    """Unicode related error."""


@builtins.exception(made_by=_CONVERSIONS)
class UnicodeDecodeError(UnicodeError):
    """Unicode decoding error."""

    def __init__(self, /, *args, **kwargs): ...
    def __str__(self, /): ...
    @property
    def encoding(self): ...
    @property
    def object(self): ...
    @property
    def start(self): ...
    @property
    def end(self): ...
    @property
    def reason(self): ...


@builtins.exception(made_by=_CONVERSIONS)
class UnicodeEncodeError(UnicodeError):
    """Unicode encoding error."""

    def __init__(self, /, *args, **kwargs): ...
    def __str__(self, /): ...
    @property
    def encoding(self): ...
    @property
    def object(self): ...
    @property
    def start(self): ...
    @property
    def end(self): ...
    @property
    def reason(self): ...


@builtins.exception(made_by="")
class UnicodeTranslateError(UnicodeError):
    """Unicode translation error."""

    def __init__(self, /, *args, **kwargs): ...
    def __str__(self, /): ...
    @property
    def encoding(self): ...
    @property
    def object(self): ...
    @property
    def start(self): ...
    @property
    def end(self): ...
    @property
    def reason(self): ...


@builtins.exception
class Warning(Exception):
    """Base class for warning categories."""


@builtins.exception
class BytesWarning(Warning):
    """Base class for warnings about bytes and buffer related problems, mostly"""


@builtins.exception
class DeprecationWarning(Warning):
    """Base class for warnings about deprecated features."""


@builtins.exception
class EncodingWarning(Warning):
    """Base class for warnings about encodings."""


@builtins.exception
class FutureWarning(Warning):
    """Base class for warnings about constructs that will change semantically"""


@builtins.exception
class ImportWarning(Warning):
    """Base class for warnings about probable mistakes in module imports"""


@builtins.exception
class PendingDeprecationWarning(Warning):
    """Base class for warnings about features which will be deprecated"""


@builtins.exception
class ResourceWarning(Warning):
    """Base class for warnings about resource usage."""


@builtins.exception
class RuntimeWarning(Warning):
    """Base class for warnings about dubious runtime behavior."""


@builtins.exception
class SyntaxWarning(Warning):
    """Base class for warnings about dubious syntax."""


@builtins.exception
class UnicodeWarning(Warning):
    """Base class for warnings about Unicode related problems, mostly"""


@builtins.exception
class UserWarning(Warning):
    """Base class for warnings generated by user code."""


@builtins.exception
class GeneratorExit(BaseException):
    """Request that a generator exit."""


@builtins.exception
class KeyboardInterrupt(BaseException):
    """Program interrupted by user."""


@builtins.exception
class SystemExit(BaseException):
    """Request to exit from the interpreter."""

    @property
    def code(self): ...


@builtins.exception
class ExceptionGroup(BaseExceptionGroup, Exception):
    """ExceptionGroup"""


builtins.alias("IOError", "OSError")
builtins.alias("EnvironmentError", "OSError")
