"""Primitives of `traceback`; implemented in pyrt/src/stdlib/traceback.rs."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

traceback = Module("traceback")


@traceback.function
def format_exc(limit=None, chain=True):
    """The exception being handled as text."""


@traceback.function
def print_exc(limit=None, file=None, chain=True):
    """Prints the exception being handled."""


@traceback.function
def format_exception(exc, /, value=..., tb=..., limit=None, chain=True):
    """An exception as lines."""


@traceback.function
def print_exception(exc, /, value=..., tb=..., limit=None, file=None, chain=True):
    """Prints an exception."""


@traceback.function
def format_exception_only(exc, /, value=...):
    """The last lines of an exception: class and message."""


@traceback.function
def print_stack(f=None, limit=None, file=None):
    """Prints the frames that run."""


@traceback.function
def format_stack(f=None, limit=None):
    """The frames that run, as lines."""


@traceback.function
def print_tb(tb, limit=None, file=None):
    """Prints the frames that an exception went through."""


@traceback.function
def format_tb(tb, limit=None):
    """The frames that an exception went through, as lines."""


@traceback.function
def clear_frames(tb):
    """Frees the variables of the frames, which compiled functions have done already."""


@traceback.function
def extract_tb(tb, limit=None):
    """What is known of the frames that an exception went through, as a StackSummary."""


@traceback.function
def extract_stack(f=None, limit=None):
    """What is known of the frames that run, as a StackSummary."""


@traceback.function
def walk_tb(tb):
    """The frames of a traceback with their lines."""


@traceback.function
def walk_stack(f):
    """A running frame and those that called it, with their lines."""


@traceback.function
def format_list(extracted_list):
    """Summaries of frames, or tuples of file, line, function and text, as lines."""


@traceback.function
def print_list(extracted_list, file=None):
    """Prints summaries of frames."""


@traceback.type(layout="Native")
class FrameSummary:
    """What is known of one frame."""

    def __new__(
        cls,
        filename,
        lineno,
        name,
        *,
        lookup_line=True,
        locals=None,
        line=None,
        end_lineno=None,
        colno=None,
        end_colno=None,
    ): ...
    def __iter__(self): ...
    def __getitem__(self, n): ...
    def __len__(self): ...
    def __eq__(self, other): ...
    def __repr__(self): ...
    @property
    def filename(self): ...
    @property
    def lineno(self): ...
    @property
    def name(self): ...
    @property
    def line(self): ...
    @property
    def end_lineno(self): ...
    @property
    def colno(self): ...
    @property
    def end_colno(self): ...
    @property
    def locals(self): ...


@traceback.type(layout="Builtin(Base::List)", bases=("list",))
class StackSummary:
    """A list of summaries of frames."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False): ...
    @classmethod
    def from_list(cls, a_list): ...
    def format(self): ...
    def format_frame_summary(self, frame_summary): ...


@traceback.type(layout="Native")
class TracebackException:
    """An exception with its traceback, ready to be formatted."""

    def __new__(
        cls,
        exc_type,
        exc_value,
        exc_traceback,
        *,
        limit=None,
        lookup_lines=True,
        capture_locals=False,
        compact=False,
        max_group_width=15,
        max_group_depth=10,
        _seen=None,
    ): ...
    @classmethod
    def from_exception(cls, exc, *, limit=None, lookup_lines=True, capture_locals=False, compact=False): ...
    def format(self, *, chain=True): ...
    def format_exception_only(self): ...
    def print(self, *, file=None, chain=True): ...
    def __str__(self): ...
    @property
    def exc_type(self): ...
    @property
    def stack(self): ...
