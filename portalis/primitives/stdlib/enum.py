"""Primitives of `enum`; implemented in pyrt/src/stdlib/enum.rs and enum/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

enum = Module("enum")
_property = property


@enum.function
def _simple_enum(etype=None, *, boundary=None, use_args=None):
    """A class decorator that makes an enumeration of a plain class."""


@enum.function
def unique(enumeration):
    """A class decorator that refuses aliases."""


@enum.constant
def FlagBoundary(): ...


@enum.constant
def STRICT(): ...


@enum.constant
def CONFORM(): ...


@enum.constant
def EJECT(): ...


@enum.constant
def KEEP(): ...


@enum.constant
def EnumCheck(): ...


@enum.constant
def CONTINUOUS(): ...


@enum.constant
def NAMED_FLAGS(): ...


@enum.constant
def UNIQUE__constant(): ...


@enum.function
def _is_descriptor(obj):
    """Whether an object has a method of the descriptor protocol."""


@enum.function
def _is_dunder(name):
    """Whether a name is a `__special__` one."""


@enum.function
def _is_sunder(name):
    """Whether a name is a `_special_` one."""


@enum.function
def _is_private(cls_name, name):
    """Whether a name is private to a class."""


@enum.function
def _iter_bits_lsb(num):
    """The bits of a number, lowest first."""


@enum.function
def show_flag_values(value):
    """The bits of a number as a list, lowest first."""


@enum.constant
def pickle_by_global_name(): ...


@enum.constant
def _reduce_ex_by_global_name(): ...


@enum.constant
def pickle_by_enum_name(): ...


@enum.function
def global_enum_repr(self):
    """A `__repr__` with the module in the class's place."""


@enum.function
def global_flag_repr(self):
    """As `global_enum_repr`, for members that combine."""


@enum.function
def global_str(self):
    """A `__str__` that is the name alone."""


@enum.function
def global_enum(cls, update_str=False):
    """A class decorator that makes the members names of their module."""


@enum.type
class verify:
    """A class decorator that checks an enumeration."""

    def __new__(cls, *checks): ...
    def __call__(self, enumeration, /): ...


@enum.type(hidden=True, layout="Builtin(Base::Dict)", bases=("dict",))
class _EnumDict:
    """The namespace of an enumeration's body."""

    def __setitem__(self, key, value): ...


@enum.type(hidden=True)
class _proto_member:
    """What stands in a class until it becomes a member."""

    def __set_name__(self, enum_class, member_name): ...


@enum.type
class auto:
    """Stands for the next value."""

    def __new__(cls, value=...): ...
    def __repr__(self): ...
    @property
    def value(self): ...


@enum.type
class member:
    """Makes an item a member."""

    def __new__(cls, value): ...
    @property
    def value(self): ...


@enum.type
class nonmember:
    """Keeps an item from becoming a member."""

    def __new__(cls, value): ...
    @property
    def value(self): ...


@enum.type(layout="Type", bases=("type",))
class EnumType:
    """The class of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds): ...
    def __new__(metacls, cls, bases, classdict, **kwds): ...
    def __call__(cls, *args, **kwds): ...
    def __bool__(cls): ...
    def __contains__(cls, member): ...
    def __delattr__(cls, attr): ...
    def __getattr__(cls, name): ...
    def __getitem__(cls, name): ...
    def __iter__(cls): ...
    def __len__(cls): ...
    def __repr__(cls): ...
    def __reversed__(cls): ...
    def __setattr__(cls, name, value): ...
    def __dir__(cls): ...
    def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False): ...
    @property
    def __members__(cls): ...


enum.alias("EnumMeta", "EnumType")


@enum.type(layout="Object", metaclass="EnumType")
class Enum:
    """The base of enumerations."""

    def __new__(cls, value): ...
    def __init__(self, *args, **kwds): ...
    @staticmethod
    def _generate_next_value_(name, start, count, last_values): ...
    @classmethod
    def _missing_(cls, value): ...
    def __repr__(self): ...
    def __str__(self): ...
    def __format__(self, format_spec): ...
    def __hash__(self): ...
    def __deepcopy__(self, memo): ...
    def __copy__(self): ...
    def __reduce_ex__(self, proto): ...
    def __dir__(self): ...
    @property
    def name(self): ...
    @property
    def value(self): ...


@enum.type(layout="Object", metaclass="EnumType", bases=("Enum",))
class ReprEnum:
    """Members whose str() and format() are the mixed-in type's."""


@enum.type(layout="Builtin(Base::Int)", metaclass="EnumType", bases=("int", "ReprEnum"))
class IntEnum:
    """Members that are ints."""

    def __repr__(self): ...
    def __str__(self): ...


@enum.type(layout="Builtin(Base::Str)", metaclass="EnumType", bases=("str", "ReprEnum"))
class StrEnum:
    """Members that are strs."""

    @staticmethod
    def __new_member__(cls, *values): ...
    @staticmethod
    def _generate_next_value_(name, start, count, last_values): ...
    def __repr__(self): ...
    def __str__(self): ...


@enum.type(layout="Object", metaclass="EnumType", bases=("Enum",))
class Flag:
    """Members that combine."""

    @staticmethod
    def _generate_next_value_(name, start, count, last_values): ...
    @staticmethod
    def _numeric_repr_(value): ...
    @classmethod
    def _missing_(cls, value): ...
    @classmethod
    def _iter_member_(cls, value): ...
    @classmethod
    def _iter_member_by_value_(cls, value): ...
    @classmethod
    def _iter_member_by_def_(cls, value): ...
    def __contains__(self, other): ...
    def __iter__(self): ...
    def __len__(self): ...
    def __repr__(self): ...
    def __str__(self): ...
    def __bool__(self): ...
    def __or__(self, other): ...
    def __and__(self, other): ...
    def __xor__(self, other): ...
    def __ror__(self, other): ...
    def __rand__(self, other): ...
    def __rxor__(self, other): ...
    def __invert__(self): ...


@enum.type(layout="Builtin(Base::Int)", metaclass="EnumType", bases=("int", "ReprEnum", "Flag"))
class IntFlag:
    """Members that combine and are ints."""

    def __repr__(self): ...
    def __str__(self): ...


# Last, because it hides the builtin.
@enum.type
class property:
    """An attribute of members that the class does not have."""

    def __new__(cls, fget=None, fset=None, fdel=None, doc=None): ...
    def __get__(self, instance, ownerclass=None): ...
    def __set__(self, instance, value): ...
    def __delete__(self, instance): ...
    def __set_name__(self, ownerclass, name): ...
    @_property
    def fget(self): ...
    @_property
    def fset(self): ...
    @_property
    def fdel(self): ...
