"""Generic aliases: type variables, their substitution, counts, equality, texts, errors."""

import collections.abc
import copy
from typing import (
    Annotated,
    Any,
    Callable,
    ClassVar,
    Concatenate,
    Dict,
    Final,
    Generic,
    List,
    Literal,
    Mapping,
    Optional,
    ParamSpec,
    Protocol,
    SupportsAbs,
    SupportsInt,
    Tuple,
    Type,
    TypeVar,
    TypeVarTuple,
    Union,
    Unpack,
    get_args,
    get_origin,
    overload,
    get_overloads,
    runtime_checkable,
)

T = TypeVar("T")
K = TypeVar("K", bound=int)
V = TypeVar("V", str, bytes)
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")


class Box(Generic[T]):
    pass


class Pair(Box[K], Generic[T, K]):
    pass


class Call(Generic[T, P]):
    pass


class Many(Generic[T, Unpack[Ts]]):
    pass


class Free(Any):
    pass


def attempt(f):
    try:
        print(f())
    except TypeError as error:
        print("TypeError:", error)


print(Box[int], Box[T][str], Pair[str, int], Pair.__parameters__, Box.__parameters__, Pair[T, K][str, bool])
print(
    List[T][int], Dict[T, List[T]][str], Tuple[T, ...][int], Tuple[()], Union[T, int][str], Optional[T][None]
)
print(
    list[T][int],
    dict[str, list[T]][bytes],
    list[T].__parameters__,
    (int | list[T])[str],
    tuple[T, K].__parameters__,
)
print(
    Callable[[T, int], K][str, bool],
    Callable[P, T][[int, str], bytes],
    Callable[..., T][int],
    Callable[Concatenate[int, P], T],
)
print(
    collections.abc.Callable[[int, T], str][bytes],
    collections.abc.Callable[..., int],
    collections.abc.Mapping[str, T][int],
)
print(
    get_args(collections.abc.Callable[[int], str]),
    get_args(Callable[[], int]),
    get_origin(P.args),
    P.args,
    P.kwargs,
)
print(
    Call[int, [str, bytes]],
    Call[int, ...],
    Many[int, str, bytes],
    Many[int],
    Many[int, Unpack[Ts]],
    tuple[Unpack[Ts]][int, str],
)
print([*tuple[int, str]], [*Ts], Unpack[Ts], Tuple[Unpack[Ts]][int, str].__args__)
print(
    Annotated[Annotated[T, 1], 2][int],
    Annotated[List[T], "x"].__parameters__,
    Annotated[int, 1] == Annotated[int, 1],
)
print(
    Literal[1, Literal[2, 1]],
    Literal[0] == Literal[False],
    Literal[1, 2] == Literal[2, 1],
    Literal["a", None, b"b"].__args__,
)
print(
    hash(Union[int, str]) == hash(Union[str, int]),
    List[int] == List[int],
    {List[int]: 1}[List[int]],
    copy.deepcopy(List[T]),
)
print(
    isinstance(3, Union[int, str]),
    isinstance({}, Mapping),
    isinstance(3, SupportsInt),
    issubclass(float, SupportsAbs),
)
print(Any, type(Free()).__mro__, Free().__class__.__name__, T, K.__bound__, V.__constraints__, T.__module__)
print(
    List[int].__origin__,
    List.__name__,
    Union[int, None].__name__,
    Type[T][int],
    Final[int],
    ClassVar[List[int]],
)
print(Box[int]().__orig_class__, Box[int].__origin__, Pair.__orig_bases__)

attempt(lambda: List[int][str])
attempt(lambda: List[int, str])
attempt(lambda: Dict[T, K][int])
attempt(lambda: Box[int, str])
attempt(lambda: Box[()])
attempt(lambda: Generic[int])
attempt(lambda: Generic[T, T])
attempt(lambda: Generic[T][int])
attempt(lambda: Optional[int, str])
attempt(lambda: Union[()])
attempt(lambda: Union[ClassVar[int], str])
attempt(lambda: List[Union])
attempt(lambda: List[Generic])
attempt(lambda: ClassVar[int, str])
attempt(lambda: Callable[int])
attempt(lambda: Callable[[int], Final])
attempt(lambda: Concatenate[int])
attempt(lambda: Annotated[int])
attempt(lambda: list[int][str])
attempt(lambda: list[T][int, str])
attempt(lambda: Call[int])
attempt(lambda: isinstance([], List[int]))
attempt(lambda: isinstance(3, Any))
attempt(lambda: issubclass(int, Literal[1]))
attempt(lambda: List())
attempt(lambda: Union())
attempt(lambda: Any())
attempt(lambda: TypeVar("B", int))
attempt(lambda: TypeVar("B", int, str, bound=int))
attempt(lambda: type("C", (type(List),), {}))


def plain():
    class Plain(Generic):
        pass

    return Plain


def unlisted():
    class Unlisted(Box[T], Generic[K]):
        pass

    return Unlisted


def impure():
    class Impure(Protocol, Box[int]):
        pass

    return Impure


def special():
    class Special(Union[int, str]):
        pass

    return Special


for make in (plain, unlisted, impure, special):
    attempt(make)


@overload
def f(a: int) -> int: ...
@overload
def f(a: str) -> str: ...
def f(a):
    return a


print(len(get_overloads(f)), f(3))


@runtime_checkable
class Sized(Protocol[T]):
    def size(self) -> T: ...


class Has:
    def size(self):
        return 1


print(isinstance(Has(), Sized), isinstance(3, Sized), issubclass(Has, Sized), Sized[int])


def many(*args: *Ts) -> None:
    return None


print(many.__annotations__)
