"""Primitives of `dataclasses`; implemented in pyrt/src/stdlib/dataclasses.rs and dataclasses/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

dataclasses = Module("dataclasses")


@dataclasses.function
def dataclass(
    cls=None,
    /,
    *,
    init=True,
    repr=True,
    eq=True,
    order=False,
    unsafe_hash=False,
    frozen=False,
    match_args=True,
    kw_only=False,
    slots=False,
    weakref_slot=False,
):
    """Adds special methods made from the annotated fields of a class."""


@dataclasses.function
def field(
    *,
    default=...,
    default_factory=...,
    init=True,
    repr=True,
    hash=None,
    compare=True,
    metadata=None,
    kw_only=...,
):
    """Describes a field where a default value is not enough."""


@dataclasses.function
def fields(class_or_instance):
    """A tuple of the fields of a dataclass or of an instance of one."""


@dataclasses.function
def is_dataclass(obj):
    """Whether an object is a dataclass or an instance of one."""


@dataclasses.function
def asdict(obj, *, dict_factory=...):
    """The fields of an instance as a dict, recursively."""


@dataclasses.function
def astuple(obj, *, tuple_factory=...):
    """The fields of an instance as a tuple, recursively."""


@dataclasses.function
def replace(obj, /, **changes):
    """A new instance with some fields changed."""


@dataclasses.function
def make_dataclass(
    cls_name,
    fields,
    *,
    bases=(),
    namespace=None,
    init=True,
    repr=True,
    eq=True,
    order=False,
    unsafe_hash=False,
    frozen=False,
    match_args=True,
    kw_only=False,
    slots=False,
    weakref_slot=False,
):
    """A dataclass made at run time."""


@dataclasses.constant
def MISSING(): ...


@dataclasses.constant
def KW_ONLY(): ...


@dataclasses.type(hidden=True)
class _MISSING_TYPE:
    """The type of MISSING."""


@dataclasses.type(hidden=True)
class _KW_ONLY_TYPE:
    """The type of KW_ONLY."""


@dataclasses.type(hidden=True)
class _HAS_DEFAULT_FACTORY_CLASS:
    """Stands in a signature for a default that a factory makes."""

    def __repr__(self): ...


@dataclasses.exception
class FrozenInstanceError(AttributeError):
    """An attempt to change a frozen dataclass."""


@dataclasses.type
class Field:
    """A field of a dataclass."""

    def __repr__(self): ...
    def __set_name__(self, owner, name): ...
    @property
    def name(self): ...
    @property
    def type(self): ...
    @property
    def default(self): ...
    @property
    def default_factory(self): ...
    @property
    def init(self): ...
    @property
    def repr(self): ...
    @property
    def hash(self): ...
    @property
    def compare(self): ...
    @property
    def metadata(self): ...
    @property
    def kw_only(self): ...


@dataclasses.type
class InitVar:
    """Marks a parameter of `__init__` that is no field."""

    def __new__(cls, type): ...
    def __repr__(self): ...
    @property
    def type(self): ...
    @classmethod
    def __class_getitem__(cls, type): ...


@dataclasses.type(hidden=True)
class _DataclassParams:
    """What the decorator was given."""

    def __repr__(self): ...
    @property
    def init(self): ...
    @property
    def repr(self): ...
    @property
    def eq(self): ...
    @property
    def order(self): ...
    @property
    def unsafe_hash(self): ...
    @property
    def frozen(self): ...
