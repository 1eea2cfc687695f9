"""get_type_hints and ForwardRef: texts of annotations are looked up in the function's module, the class, or given dicts."""

import typing
from typing import (
    Annotated,
    Any,
    Callable,
    ClassVar,
    Dict,
    ForwardRef,
    List,
    Literal,
    Optional,
    Tuple,
    Union,
    get_type_hints,
)


class Node:
    value: "int"
    next: "Optional[Node]"
    names: "Dict[str, List['Node']]"
    count: ClassVar["int"] = 0
    pair: "tuple[int, 'Node'] | None"
    note: Annotated["Node", "a note"]

    def add(self, other: "Node", *rest: "int", how: "Literal['a', 1, True, None]" = "a") -> "Node":
        return self

    def call(self, f: "Callable[[int, 'Node'], typing.Any]", g: "Callable[..., None]") -> None:
        return None


class Leaf(Node):
    value: "str"
    own: List["Leaf"]


def show(obj, **how):
    for name, hint in get_type_hints(obj, **how).items():
        print("  ", name, hint)


print("Node")
show(Node)
print("Leaf")
show(Leaf, include_extras=True)
print("methods")
show(Node.add)
show(Node().call)


def local(a: "Missing", b: "int" = 0) -> "Tuple[Missing, ...]":
    return (a,)


try:
    get_type_hints(local)
except NameError as error:
    print(error)
show(local, localns={"Missing": bytes})
show(local, globalns={"Missing": float, "Tuple": Tuple, "int": int})


def wrong(a: "int +") -> None:
    return None


try:
    get_type_hints(wrong)
except SyntaxError as error:
    print(error.msg)

ref = ForwardRef("Node")
print(
    ref, ref == ForwardRef("Node"), ref == ForwardRef("Leaf"), ref.__forward_arg__, ref.__forward_evaluated__
)
print(hash(ref) == hash(ForwardRef("Node")), ref | int, "x" | typing.TypeVar("T"), List["Node"])
for bad in (3, "", "a b", "1 +"):
    try:
        print(ForwardRef(bad))
    except (TypeError, SyntaxError, IndexError) as error:
        print(type(error).__name__, error)
print(
    get_type_hints(Node.add)
    == {"other": Node, "rest": int, "how": Literal["a", 1, True, None], "return": Node}
)
print(Union["Node", int], Optional["Node"], Any)


@typing.no_type_check
def untyped(a: "no such thing"):
    return a


print(get_type_hints(untyped), get_type_hints(print))
try:
    get_type_hints(3)
except TypeError as error:
    print(error)
