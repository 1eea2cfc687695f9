"""Which calls can wait for other threads, as far as the call itself and the table tell."""

from portalis.ir import ops as ir
from portalis.primitives import registry
from portalis.primitives.registry import Function

_MODULES = ("threading", "queue", "concurrent.futures")
"""The modules whose context managers can wait."""


IN_GREEN = {
    ("time", "sleep"): "sleep",
    ("asyncio", "run"): "run",
    ("builtins", "next"): "next_or",
    ("os", "read"): "os_read",
    ("os", "write"): "os_write",
}
"""Functions of the table that wait in green code alone, and what they are there (`pyrt::green`)."""


def can_wait(function: Function) -> bool:
    """Whether a function of the table can wait."""
    return function.waits or (function.module, function.name) in IN_GREEN


_TAKES_ITEMS = frozenset({"list", "tuple", "set", "frozenset"})
"""The builtin types that take all items of an iterable, and wait for them in green code."""


def callee_waits(func: ir.Expr, loops: bool) -> bool:
    """As far as the callee itself tells; `loops` where the steps of loops can wait."""
    match func:
        case ir.Builtin(name):
            return loops and name in _TAKES_ITEMS
        case ir.LibraryGet(module, name):
            table = registry.load(module)
            found = table.functions.get(name) if table is not None else None
            return found is not None and can_wait(found)
    return True


def with_waits(manager: ir.Expr) -> bool:
    """Whether a context manager's methods can wait: not those of what functions of the table give."""
    return not isinstance(manager, ir.NativeCall) or manager.func.module in _MODULES


def loop_waits(iterable: ir.Expr) -> bool:
    """Whether the steps of a loop can wait, as far as what it is over tells."""
    match iterable:
        case (
            ir.Const() | ir.RangeLoop() | ir.Sequence() | ir.DictDisplay() | ir.Comprehension() | ir.FString()
        ):
            return False
        case ir.Call(ir.Builtin(name)):
            return name not in ("range", "enumerate", "zip", "reversed", "list", "dict", "set", "tuple")
    return iterable.type.name in ("object", "iterator")
