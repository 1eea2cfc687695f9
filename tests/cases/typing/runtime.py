"""What typing's objects look like at run time."""

import typing

T = typing.TypeVar("T")
print(typing.List[int], typing.Optional[str], typing.Dict[str, typing.Any], typing.Callable[[int], str], typing.Union[int, str, int], T)
class Stack(typing.Generic[T]):
    def __init__(self): self.items = []
s = Stack[int]()
print(type(s).__name__, typing.List[T][int], isinstance([], typing.List))
class P(typing.NamedTuple):
    x: int
    y: int = 2
    def total(self): return self.x + self.y
print(P(1), P(1).total(), P._fields)
class M(typing.TypedDict, total=False):
    a: int
print(M(a=1), M.__annotations__)
@typing.runtime_checkable
class HasArea(typing.Protocol):
    def area(self): ...
class Square:
    def area(self):
        return 4
print(isinstance(Square(), HasArea), isinstance(3, HasArea))
print(typing.get_args(typing.Dict[str, int]), typing.get_origin(typing.List[int]), typing.Literal["a", 1], typing.Annotated[int, "m"])
try:
    HasArea()
except TypeError as e:
    print(e)
