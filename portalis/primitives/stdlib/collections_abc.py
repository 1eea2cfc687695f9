"""Primitives of `collections.abc`; implemented in pyrt/src/stdlib/collections_abc/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module, constant_of_type

collections_abc = Module("collections.abc")


def _abc(cls):
    """Registers an abstract class: an ordinary class, to which `isinstance` asks what the object can do."""
    return collections_abc.type(cls, layout="Object", metaclass="abc:ABCMeta")


@_abc
class Hashable:
    """Has `__hash__`."""


@_abc
class Awaitable:
    """Can be awaited."""


@_abc
class Coroutine(Awaitable):
    """A coroutine."""

    def send(self, value): ...
    def throw(self, typ, val=None, tb=None): ...
    def close(self): ...


@_abc
class AsyncIterable:
    """Has `__aiter__`."""


@_abc
class AsyncIterator(AsyncIterable):
    """Has `__anext__`."""

    def __aiter__(self): ...


@_abc
class AsyncGenerator(AsyncIterator):
    """An asynchronous generator."""

    def __anext__(self): ...


@_abc
class Iterable:
    """Has `__iter__`."""


@_abc
class Iterator(Iterable):
    """Has `__next__`."""

    def __iter__(self): ...


@_abc
class Generator(Iterator):
    """A generator."""

    def __next__(self): ...
    def send(self, value): ...
    def throw(self, typ, val=None, tb=None): ...
    def close(self): ...


@_abc
class Reversible(Iterable):
    """Has `__reversed__`."""


@_abc
class Sized:
    """Has `__len__`."""


@_abc
class Container:
    """Has `__contains__`."""


@_abc
class Callable:
    """Has `__call__`."""


@_abc
class Collection(Sized, Iterable, Container):
    """Sized, iterable, with membership."""


@_abc
class Set(Collection):
    """A set."""

    def __le__(self, other): ...
    def __lt__(self, other): ...
    def __eq__(self, other): ...
    def __ne__(self, other): ...
    def __ge__(self, other): ...
    def __gt__(self, other): ...
    def __and__(self, other): ...
    def __rand__(self, other): ...
    def __or__(self, other): ...
    def __ror__(self, other): ...
    def __sub__(self, other): ...
    def __rsub__(self, other): ...
    def __xor__(self, other): ...
    def __rxor__(self, other): ...
    def isdisjoint(self, other): ...
    @classmethod
    def _from_iterable(cls, it): ...


@_abc
class MutableSet(Set):
    """A set that changes."""

    def remove(self, value): ...
    def pop(self): ...
    def clear(self): ...
    def __ior__(self, it): ...
    def __iand__(self, it): ...
    def __ixor__(self, it): ...
    def __isub__(self, it): ...


@_abc
class Mapping(Collection):
    """A mapping; not to be reversed, unless it says how."""

    @constant_of_type
    def __reversed__(): ...
    def get(self, key, default=None): ...
    def __contains__(self, key): ...
    def keys(self): ...
    def items(self): ...
    def values(self): ...
    def __eq__(self, other): ...


@_abc
class MutableMapping(Mapping):
    """A mapping that changes."""

    def pop(self, key, default=...): ...
    def popitem(self): ...
    def clear(self): ...
    def update(self, other=(), /, **kwds): ...
    def setdefault(self, key, default=None): ...


@_abc
class MappingView(Sized):
    """A view of a mapping."""

    def __new__(cls, mapping, /): ...
    def __len__(self): ...
    def __repr__(self): ...


@_abc
class KeysView(MappingView, Set):
    """The keys of a mapping."""

    def __contains__(self, key): ...
    def __iter__(self): ...


@_abc
class ItemsView(MappingView, Set):
    """The pairs of a mapping."""

    def __contains__(self, item): ...
    def __iter__(self): ...


@_abc
class ValuesView(MappingView, Collection):
    """The values of a mapping."""

    def __contains__(self, value): ...
    def __iter__(self): ...


@_abc
class Sequence(Reversible, Collection):
    """A sequence."""

    def __iter__(self): ...
    def __contains__(self, value): ...
    def __reversed__(self): ...
    def index(self, value, start=0, stop=None): ...
    def count(self, value): ...


@_abc
class ByteString(Sequence):
    """Bytes."""


@_abc
class MutableSequence(Sequence):
    """A sequence that changes."""

    def append(self, value): ...
    def clear(self): ...
    def reverse(self): ...
    def extend(self, values): ...
    def pop(self, index=-1): ...
    def remove(self, value): ...
    def __iadd__(self, values): ...
