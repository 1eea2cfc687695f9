"""Typing at run time: get_type_hints, get_origin, get_args, generics, protocols, TypedDict, NamedTuple, overload, Literal, Annotated."""

import typing
from collections import abc
from typing import (
    Annotated, Any, Callable, ClassVar, Final, Generic, Literal, NamedTuple, NotRequired, Optional, Protocol, Required, TypedDict, TypeVar,
    Union, cast, final, get_args, get_origin, get_type_hints, is_typeddict, overload, runtime_checkable,
)  # fmt: skip


def attempt(f):
    try:
        return f()
    except (TypeError, NameError) as e:
        return f"{type(e).__name__}: {e}"


T = TypeVar("T")
K = TypeVar("K", bound=int)
V = TypeVar("V", str, bytes)


class Box(Generic[T]):
    item: T

    def __init__(self, item: T) -> None:
        self.item = item

    def map(self, f: "Callable[[T], Box[V]]") -> "Box[V]":
        return f(self.item)


class IntBox(Box[int]):
    limit: ClassVar[int] = 3
    name: Final = "x"


class Movie(TypedDict, total=False):
    title: Required[str]
    year: int


class Series(Movie):
    seasons: int
    ended: NotRequired[bool]


class Point(NamedTuple):
    """A point."""

    x: int
    y: int = 0

    def norm(self):
        return self.x + self.y


@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...


class File:
    def close(self):
        pass


print(get_type_hints(Box.map), get_type_hints(IntBox), get_type_hints(Movie), get_type_hints(Series, include_extras=True))
for t in (list[int], dict[str, "T"], Union[int, str], Optional[int], int | None, Callable[[int], str], Callable[..., T], Literal[1, "a"], tuple[int, ...],
          Annotated[int, "m"], Box[int], Box, type[int], ClassVar[int], Any, int, abc.Iterable[str], Union[int, int], Literal[1, 1, True]):  # fmt: skip
    print(t, get_origin(t), get_args(t))
print(Box[int].__origin__ is Box, Box[int](5).item, Box[T][str], IntBox.__orig_bases__, Box.__parameters__, dict[K, V][int, str], Box[int] == Box[int], hash(Box[int]) == hash(Box[int]))
print(Movie.__required_keys__ == frozenset({"title"}), Series.__optional_keys__ == frozenset({"year", "ended"}), Series.__total__, is_typeddict(Movie), Movie(title="t"), type(Movie(title="x")))
p = Point(3)
print(p, p._replace(y=5), Point._fields, Point._field_defaults, p.norm(), Point.__annotations__, Point._make([1, 2]), p._asdict(), p == (3, 0), Point.__doc__)
print(isinstance(File(), Closable), isinstance(3, Closable), issubclass(File, Closable), T.__name__, K.__bound__, V.__constraints__, repr(T), T.__covariant__)


@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x):
    return x


@final
class Sealed:
    pass


print(f(3), cast(str, 5), Sealed.__final__, len(typing.get_overloads(f)), typing.TYPE_CHECKING, typing.assert_type(1, int), typing.reveal_type.__name__)
for bad in (
    lambda: isinstance(3, list[int]), lambda: Union[1], lambda: Box[int, str], lambda: Generic[int], lambda: List_of(), lambda: isinstance(3, Union),
    lambda: Closable(), lambda: get_type_hints(broken), lambda: Literal(), lambda: Optional[int, str], lambda: Any(), lambda: Callable[int], lambda: T(),
    lambda: issubclass(int, Point()), lambda: Point(), lambda: dict[int, str][str], lambda: ClassVar[ClassVar[int]],
):  # fmt: skip

    def List_of():
        return typing.List()

    def broken(x: "Missing"): ...

    print(attempt(bad))
print(typing.List[int], typing.Dict, typing.Deque[int], typing.Pattern[str], typing.Type[T], typing.no_type_check(f) is f, typing.NewType("U", int)(3), typing.Text is str)
