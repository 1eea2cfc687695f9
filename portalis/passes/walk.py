"""Walks over the IR: every expression and statement below a node, comprehensions and class bodies included."""

from collections.abc import Callable, Iterator
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
            work.extend(x)
        elif cls is str or x is None or cls.__module__ != ir.__name__:
            continue
        elif isinstance(x, ir.MakeFunction):
            yield x
            work += (x.defaults, x.kwdefaults, x.annotations)
        elif isinstance(x, ir.MakeClass):
            yield x
            work += (x.bases, x.keywords, x.cls.body.body)
        else:
            yield x
            for slot in _SLOTS.get(cls) or slots(cls):
                work.append(getattr(x, slot))


def replace(root: object, expression: Callable[[ir.Expr], ir.Expr], other: Callable[[object], None]) -> None:
    """Replaces the outermost expressions below a node; `other` is given each statement and loop clause on the way."""
    for slot in slots(type(root)):
        setattr(root, slot, _replaced(getattr(root, slot), expression, other))
    if isinstance(root, ir.MakeClass):
        _replaced(root.cls.body.body, expression, other)


def _replaced(x: object, expression: Callable[[ir.Expr], ir.Expr], other: Callable[[object], None]) -> object:
    if isinstance(x, ir.Expr):
        return expression(x)
    if isinstance(x, tuple):
        return tuple(_replaced(i, expression, other) for i in x)
    if isinstance(x, list):
        x[:] = [_replaced(i, expression, other) for i in x]
    elif isinstance(x, ir.Stmt | ir.ComprehensionFor):
        other(x)
    elif type(x).__module__ == ir.__name__:
        replace(x, expression, other)
    return x
