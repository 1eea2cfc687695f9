"""Generic classes, protocols and abstract properties."""

import abc
import typing

T = typing.TypeVar("T"); K = typing.TypeVar("K", bound=int)
class Box(typing.Generic[T]):
    def __init__(self, v: T) -> None: self.v = v
class IntBox(Box[int]): pass
print(IntBox(3).v, Box[str]("a").v, Box[int], IntBox.__mro__)
class Proto(typing.Protocol[T]):
    def get(self) -> T: ...
class Impl(Proto[int]):
    def get(self): return 1
print(Impl().get())
UserId = typing.NewType("UserId", int)
print(UserId(5), UserId, typing.cast(str, 3), typing.get_type_hints(Box.__init__), int | None, typing.Optional[int] == typing.Union[int, None])
class Base(abc.ABC):
    @property
    @abc.abstractmethod
    def name(self): ...
    @classmethod
    @abc.abstractmethod
    def make(cls): ...
try:
    Base()
except TypeError as e:
    print(e)
