"""Primitives of `sys`; implemented in pyrt/src/stdlib/sys.rs and sys/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

sys = Module("sys")


@sys.function
def exit(status=None, /):
    """Ends the program by raising SystemExit."""


@sys.function
def _getframe(depth=0, /):
    """The running frame that many levels out, as it is now."""


@sys.function
def getrecursionlimit():
    """The greatest depth of calls."""


@sys.function
def setrecursionlimit(limit, /):
    """Sets the greatest depth of calls."""


@sys.function
def exc_info():
    """The class, value and traceback of the exception being handled."""


@sys.function
def exception():
    """The exception being handled."""


@sys.function
def intern(string, /):
    """The one object that stands for equal texts."""


@sys.function
def getsizeof(object, default=..., /):
    """The size of an object in bytes."""


@sys.function
def getdefaultencoding():
    """utf-8"""


@sys.function
def getfilesystemencoding():
    """utf-8"""


@sys.function
def getfilesystemencodeerrors():
    """surrogateescape"""


@sys.function
def get_int_max_str_digits():
    """The greatest number of digits in conversions between int and str."""


@sys.function
def set_int_max_str_digits(maxdigits):
    """Sets the greatest number of digits in conversions between int and str."""


@sys.function
def getswitchinterval():
    """The interval at which threads take turns."""


@sys.function
def setswitchinterval(interval, /):
    """Accepted; threads here take turns by themselves."""


@sys.function
def is_finalizing():
    """Whether the interpreter is shutting down."""


@sys.function
def gettrace():
    """None."""


@sys.function
def getprofile():
    """None."""


@sys.function
def audit(event, /, *args):
    """Nobody listens."""


@sys.type(layout="Builtin(Base::Tuple)", bases=("tuple",), hidden=True)
class struct_sequence:
    """A tuple of sys whose items have names."""


@sys.type(layout="Builtin(Base::Tuple)", bases=("struct_sequence",), hidden=True)
class version_info:
    """The version as a tuple."""

    def __repr__(self, /): ...


@sys.type(layout="Builtin(Base::Tuple)", bases=("struct_sequence",), hidden=True)
class float_info:
    """What floats can hold."""

    def __repr__(self, /): ...


@sys.type(layout="Builtin(Base::Tuple)", bases=("struct_sequence",), hidden=True)
class int_info:
    """How ints are stored."""

    def __repr__(self, /): ...


@sys.type(layout="Builtin(Base::Tuple)", bases=("struct_sequence",), hidden=True)
class hash_info:
    """How numbers and texts are hashed."""

    def __repr__(self, /): ...


@sys.type(layout="Builtin(Base::Tuple)", bases=("struct_sequence",), hidden=True)
class flags:
    """The options of the command line."""

    def __repr__(self, /): ...


def _constants(*names: str) -> None:
    """Registers attributes that are no functions."""
    for name in names:

        def stub(): ...

        stub.__name__ = name
        sys.constant(stub)


_constants(
    "argv",
    "orig_argv",
    "stdin",
    "stdout",
    "stderr",
    "version",
    "hexversion",
    "api_version",
    "copyright",
    "platform",
)
_constants(
    "maxsize",
    "maxunicode",
    "path",
    "modules",
    "byteorder",
    "executable",
    "prefix",
    "exec_prefix",
    "base_prefix",
)
_constants("excepthook", "__excepthook__", "displayhook", "__displayhook__")
_constants(
    "implementation",
    "builtin_module_names",
    "warnoptions",
    "dont_write_bytecode",
    "float_repr_style",
    "platlibdir",
    "abiflags",
)
_constants(
    "version_info", "float_info", "int_info", "hash_info", "flags", "__stdin__", "__stdout__", "__stderr__"
)
