"""Primitives of `typing`; implemented in pyrt/src/stdlib/typing.rs and typing/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

typing = Module("typing")


@typing.type(layout="Native", hidden=True)
class _Form:
    """What annotations are made of: Any, List, List[int], Union[int, str], a forward reference."""

    def __getitem__(self, parameters, /): ...
    def __call__(self, /, *args, **kwargs): ...
    def __repr__(self, /): ...
    def __eq__(self, other, /): ...
    def __hash__(self, /): ...
    def __or__(self, other, /): ...
    def __ror__(self, other, /): ...
    def __mro_entries__(self, bases, /): ...
    def __instancecheck__(self, obj, /): ...
    def __subclasscheck__(self, cls, /): ...
    def __getattr__(self, name, /): ...
    @property
    def __origin__(self): ...
    @property
    def __args__(self): ...
    @property
    def __parameters__(self): ...
    @property
    def __metadata__(self): ...
    @property
    def _name(self): ...
    @property
    def __module____py(self): ...


@typing.type(layout="Native")
class TypeVar:
    """A type variable."""

    def __new__(cls, name, /, *constraints, bound=None, covariant=False, contravariant=False): ...
    def __repr__(self, /): ...
    def __or__(self, other, /): ...
    def __ror__(self, other, /): ...
    @property
    def __name__(self): ...
    @property
    def __bound__(self): ...
    @property
    def __constraints__(self): ...
    @property
    def __covariant__(self): ...
    @property
    def __contravariant__(self): ...


@typing.type(layout="Native")
class ParamSpec(TypeVar):
    """A variable for parameters."""

    @property
    def args(self): ...
    @property
    def kwargs(self): ...


@typing.type(layout="Native")
class TypeVarTuple(TypeVar):
    """A variable for any number of types."""

    def __iter__(self, /): ...


@typing.type(layout="Native")
class NewType:
    """A name for a type that is its own for checkers."""

    def __new__(cls, name, tp): ...
    def __call__(self, x, /): ...
    def __repr__(self, /): ...
    def __or__(self, other, /): ...
    def __ror__(self, other, /): ...
    @property
    def __module____py(self): ...
    @property
    def __name__(self): ...
    @property
    def __supertype__(self): ...


@typing.type(layout="Object")
class Generic:
    """The base of generic classes."""

    @classmethod
    def __class_getitem__(cls, params, /): ...


@typing.type(layout="Type", bases=("abc:ABCMeta",), hidden=True)
class _ProtocolMeta:
    """The metaclass of protocols."""

    def __instancecheck__(cls, instance, /): ...
    def __subclasscheck__(cls, subclass, /): ...


@typing.type(layout="Object", bases=("Generic",), metaclass="_ProtocolMeta")
class Protocol:
    """The base of protocols."""

    def __init__(self, /, *args, **kwargs): ...
    @classmethod
    def __init_subclass__(cls, /, *args, **kwargs): ...


@typing.type(layout="Type", bases=("type",), hidden=True)
class NamedTupleMeta:
    """Makes a named tuple of a class statement."""

    def __new__(mcls, name, bases, namespace, /, **kwargs): ...


@typing.type(layout="Object", metaclass="NamedTupleMeta", hidden=True)
class _NamedTuple:
    """What NamedTuple stands for as a base."""


@typing.type(layout="Native", hidden=True)
class _NamedTupleFactory:
    """NamedTuple itself."""

    def __call__(self, typename, fields=None, /, **kwargs): ...
    def __mro_entries__(self, bases, /): ...
    def __repr__(self, /): ...


@typing.type(layout="Type", bases=("type",), hidden=True)
class _TypedDictMeta:
    """Makes a dict type of a class statement."""

    def __new__(mcls, name, bases, namespace, /, total=True, **kwargs): ...
    def __call__(cls, /, *args, **kwargs): ...
    def __instancecheck__(cls, instance, /): ...
    def __subclasscheck__(cls, subclass, /): ...


@typing.type(layout="Native", hidden=True)
class _TypedDictFactory:
    """TypedDict itself."""

    def __call__(self, typename, fields=None, /, *, total=True): ...
    def __mro_entries__(self, bases, /): ...
    def __repr__(self, /): ...


def _functions(*names: str) -> None:
    """Registers functions of one argument that checkers look at."""
    for name in names:

        def stub(arg, /): ...

        stub.__name__ = name
        stub.__doc__ = f"typing.{name}"
        typing.function(stub)


_functions(
    "overload",
    "final",
    "no_type_check",
    "runtime_checkable",
    "get_origin",
    "get_args",
    "assert_never",
    "reveal_type",
)
_functions("is_typeddict", "get_overloads")


@typing.function
def cast(typ, val):
    """The value itself."""


@typing.function
def assert_type(val, typ, /):
    """The value itself."""


@typing.function
def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """The annotations of a class, module or function."""


@typing.function
def dataclass_transform(
    *, eq_default=True, order_default=False, kw_only_default=False, field_specifiers=(), **kwargs
):
    """A decorator that checkers look at."""


@typing.constant
def TYPE_CHECKING(): ...


@typing.constant
def NamedTuple(): ...


@typing.constant
def TypedDict(): ...


@typing.constant
def AnyStr(): ...


typing.alias("Text", "builtins:str")

_FORMS = """Any NoReturn Never Self LiteralString ClassVar _final_form Union Optional Literal TypeAlias Concatenate TypeGuard Annotated
Required NotRequired Unpack Tuple Callable Type List Dict Set FrozenSet DefaultDict OrderedDict Counter ChainMap Deque Hashable Sized
Awaitable Coroutine AsyncIterable AsyncIterator Iterable Iterator Reversible Container Collection AbstractSet MutableSet Mapping
MutableMapping Sequence MutableSequence ByteString MappingView KeysView ItemsView ValuesView ContextManager AsyncContextManager
Generator AsyncGenerator Pattern Match SupportsInt SupportsFloat SupportsIndex SupportsAbs SupportsComplex SupportsBytes SupportsRound
IO TextIO BinaryIO"""


def _forms() -> None:
    """Registers the forms."""
    for name in _FORMS.split():

        def stub(): ...

        stub.__name__ = name
        typing.constant(stub)


_forms()
typing.alias("Final", "_final_form")
