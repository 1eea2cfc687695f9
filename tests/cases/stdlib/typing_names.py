"""typing names have no effect at run time: aliases, cast, TypeVar, NamedTuple, TypedDict, Protocol, overload."""
from __future__ import annotations


from typing import TYPE_CHECKING, Any, Callable, ClassVar, Final, Generic, Iterable, Literal, NamedTuple, Optional, Protocol, TypedDict, TypeVar, Union, cast, overload, runtime_checkable

if TYPE_CHECKING:
    from somewhere import Nothing

T = TypeVar("T")
Number = Union[int, float]
Handler = Callable[[str], None]
LIMIT: Final = 10


class Employee(NamedTuple):
    name: str
    id: int = 3

    def badge(self) -> str:
        return f"{self.name}-{self.id}"


class Movie(TypedDict, total=False):
    title: str
    year: int


class Stack(Generic[T]):
    instances: ClassVar[int] = 0

    def __init__(self) -> None:
        self.items: list[T] = []
        Stack.instances += 1

    def push(self, item: T) -> Stack[T]:
        self.items.append(item)
        return self


@runtime_checkable
class Closeable(Protocol):
    def close(self) -> None: ...


class Door:
    def close(self) -> None:
        print("closed")


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x: Any) -> Any:
    return x * 2


def first(items: Iterable[T], default: Optional[T] = None) -> T | None:
    for item in items:
        return item
    return default


def wrong(x: int) -> str:
    return x


def mode(m: Literal["r", "w"] = "r") -> Literal["r", "w"]:
    return m


e = Employee("ann")
print(e, e.badge(), e.id, e == ("ann", 3), Employee._fields, Employee("bob", id=5)._replace(name="cy"))
m: Movie = {"title": "x"}
print(m, Movie(title="y", year=1), type(m).__name__)
print(Stack[int]().push(1).push(2).items, Stack.instances, isinstance(Door(), Closeable), isinstance(5, Closeable))
print(cast(int, "not an int"), double(2), double("ab"), first([]), first("z"), wrong("text"), wrong([1]), mode("x"), LIMIT, TYPE_CHECKING)
x: int = "annotations are not checked"
y: list[Nothing]
print(x, wrong.__annotations__)
def handler(h: Handler, n: Number = 1.5) -> None:
    h(f"called {n}")


handler(print)
handler(lambda s: print(s.upper()), 3)
try:
    print(y)
except NameError as error:
    print(error)
