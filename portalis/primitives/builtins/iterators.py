"""Iterators of the builtin types, dict views, and the types of `X | Y` and `list[X]`; each type's methods are in its own Rust file."""

# mypy: ignore-errors
# ruff: noqa: A001, A002, N801, N805

from portalis.primitives.builtins.module import builtins

FINAL = "Builtin(Base::Final)"


@builtins.type(layout=FINAL, hidden=True)
class iterator:
    """An iterator of the runtime; also the type that walks over `__getitem__`."""

    def __iter__(self): ...
    def __next__(self): ...
    def __length_hint__(self): ...


def _derived(*names: str) -> None:
    """Registers iterator types that differ only in name."""
    for name in names:
        builtins.type(type(name, (iterator,), {"__doc__": f"The type {name}."}), layout=FINAL, hidden=True)


_derived(
    "list_iterator",
    "list_reverseiterator",
    "tuple_iterator",
    "range_iterator",
    "longrange_iterator",
    "dict_keyiterator",
    "dict_valueiterator",
    "dict_itemiterator",
    "dict_reversekeyiterator",
    "dict_reversevalueiterator",
    "dict_reverseitemiterator",
    "set_iterator",
    "str_ascii_iterator",
    "str_iterator",
    "bytes_iterator",
    "callable_iterator",
)


@builtins.type(layout=FINAL, bases=("iterator",))
class enumerate:
    """Pairs of a counter and the items."""

    def __new__(cls, iterable, start=0): ...


@builtins.type(layout=FINAL, bases=("iterator",))
class zip:
    """Tuples of items from each iterable."""

    def __new__(cls, *iterables, strict=False): ...


@builtins.type(layout=FINAL, bases=("iterator",))
class map:
    """The function's results for the items."""

    def __new__(cls, func, iterable=..., /, *iterables): ...


@builtins.type(layout=FINAL, bases=("iterator",))
class filter:
    """The items for which the function is true."""

    def __new__(cls, function, iterable, /): ...


@builtins.type(layout=FINAL, bases=("iterator",))
class reversed:
    """A sequence backwards."""

    def __new__(cls, sequence, /): ...


@builtins.type(layout="Native", hidden=True)
class dict_keys:
    """A dict's keys as a set."""

    def __iter__(self): ...
    def __len__(self): ...
    def __contains__(self, key, /): ...
    def __reversed__(self): ...
    def isdisjoint(self, other, /): ...


@builtins.type(layout="Native", hidden=True)
class dict_values:
    """A dict's values."""

    def __iter__(self): ...
    def __len__(self): ...
    def __reversed__(self): ...


@builtins.type(layout="Native", hidden=True)
class dict_items:
    """A dict's pairs as a set."""

    def __iter__(self): ...
    def __len__(self): ...
    def __contains__(self, item, /): ...
    def __reversed__(self): ...
    def isdisjoint(self, other, /): ...


@builtins.type(layout="Native", hidden=True, display="types")
class UnionType:
    """X | Y of types."""

    @property
    def __args__(self): ...


@builtins.type(layout="Native", hidden=True, display="types")
class GenericAlias:
    """A class with type arguments."""

    @property
    def __origin__(self): ...
    @property
    def __args__(self): ...
    def __call__(self, /, *args, **kwargs): ...
    def __mro_entries__(self, bases, /): ...
