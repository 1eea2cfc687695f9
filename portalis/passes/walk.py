"""Walks over the IR: every expression and statement below a node, comprehensions and class bodies included."""

from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Any

from portalis.ir import ops as ir
from portalis.ir.program import FunctionIR, ProgramIR

_SKIPPED = frozenset(
    {"type", "at", "line", "module", "scope", "var", "source", "guard", "lookup", "unless", "old"}
)
_SLOTS: dict[type, tuple[str, ...]] = {}


def slots(cls: type) -> tuple[str, ...]:
    """The fields of a node that can hold nodes."""
    if cls not in _SLOTS:
        found = [n for c in cls.__mro__ for n in getattr(c, "__slots__", ()) if n not in _SKIPPED]
        if cls in (ir.DirectCall, ir.NativeCall, ir.MakeFunction):
            found.remove("func")
        _SLOTS[cls] = tuple(found)
    return _SLOTS[cls]


def functions(program: ProgramIR) -> Iterator[FunctionIR]:
    """Every Rust function of the program: comprehensions and class bodies belong to the one around them."""
    for module in program.modules:
        yield from (f for f in module.functions if not f.inline)
        if module.body is not None:
            yield module.body


def nodes(root: object) -> Iterator[object]:
    """Every node below `root`, itself included; nested functions are not entered."""
    work: list[Any] = [root]
    while work:
        x = work.pop()
        cls = x.__class__
        if cls is list or cls is tuple:
            work += x
        elif cls not in _LEAVES:
            below = _BELOW.get(cls) or _look_below(cls)
            if below is not None:
                yield x
                work += below(x)


_LEAVES: set[type] = {type(None), str, int, bool}
"""Classes of what stands in nodes and is none."""

_BELOW: dict[type, Callable[[Any], tuple[Any, ...]]] = {
    ir.MakeFunction: attrgetter("defaults", "kwdefaults", "annotations"),
    ir.MakeClass: lambda x: (x.bases, x.keywords, x.cls.body.body),
}
"""What may hold nodes in a node of a class."""


def _look_below(cls: type) -> Callable[[Any], tuple[Any, ...]] | None:
    """Learns of a class, the first time that it is met."""
    if cls.__module__ != ir.__name__:
        _LEAVES.add(cls)
        return None
    names = slots(cls)
    get: Callable[[Any], Any] = attrgetter(*names) if names else lambda _: ()
    _BELOW[cls] = (lambda x: (get(x),)) if len(names) == 1 else get
    return _BELOW[cls]


def replace(root: object, expression: Callable[[ir.Expr], ir.Expr], other: Callable[[object], None]) -> None:
    """Replaces the outermost expressions below a node; `other` is given each statement and loop clause on the way."""
    for slot in slots(type(root)):
        setattr(root, slot, _replaced(getattr(root, slot), expression, other))
    if isinstance(root, ir.MakeClass):
        _replaced(root.cls.body.body, expression, other)


def _replaced(x: object, expression: Callable[[ir.Expr], ir.Expr], other: Callable[[object], None]) -> object:
    cls = x.__class__
    if cls in _LEAVES:
        return x
    if isinstance(x, ir.Expr):
        return expression(x)
    if isinstance(x, tuple):
        return tuple([_replaced(i, expression, other) for i in x])
    if isinstance(x, list):
        x[:] = [_replaced(i, expression, other) for i in x]
    elif isinstance(x, _STATEMENTS):
        other(x)
    elif cls.__module__ == ir.__name__:
        replace(x, expression, other)
    else:
        _LEAVES.add(cls)
    return x


_STATEMENTS = (ir.Stmt, ir.ComprehensionFor)
