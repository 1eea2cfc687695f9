"""Finds the functions in which a coroutine object may die that nobody has awaited: they keep their frame, so that CPython's warning names
the line.

Only what is made in place is looked for: a call of a coroutine function, or of a name that a coroutine function of the program has, whose
result is kept in a variable or in something larger. What is awaited, returned, or handed to `asyncio` at once leaves nothing behind; an
expression statement reports what it drops by itself. Where the guess is wrong nothing changes but the place in a warning."""

from collections.abc import Iterator

from portalis.ir import ops as ir
from portalis.ir.program import FunctionIR, ProgramIR
from portalis.passes.walk import functions, nodes

_TAKERS = frozenset(
    "create_task ensure_future run run_until_complete gather wait_for shield run_coroutine_threadsafe start_soon".split()
)
"""Methods that make tasks of what they are given."""


def letting_go(program: ProgramIR) -> None:
    """Sets `lets_go` of every function."""
    names = {f.name for m in program.modules for f in m.functions if f.kind == "Coroutine"}
    if not names:
        return
    for function in functions(program):
        function.lets_go = function.can_raise and _keeps(function, names)


def _keeps(function: FunctionIR, names: set[str]) -> bool:
    """Whether it makes a coroutine object that may stay in it."""
    found: set[int] = set()
    gone: set[int] = set()
    for node in nodes(function.body):
        match node:
            case ir.DirectCall(func) if func.kind == "Coroutine":
                found.add(id(node))
            case ir.Call(ir.LocalGet(var)) if var.name in names:
                found.add(id(node))
            case ir.Call(ir.GlobalGet(_, name)) | ir.MethodCall(_, name) if name in names:
                found.add(id(node))
        match node:
            case ir.Await(value) | ir.ExprStmt(value) | ir.Yield(value) | ir.Return(ir.Expr() as value):
                gone.add(id(value))
            case ir.NativeCall(_, args):
                gone.update(_handed(args))
            case ir.MethodCall(_, name, args) if name in _TAKERS:
                gone.update(_handed(args))
    return bool(found - gone)


def _handed(values: object) -> Iterator[int]:
    """What arguments hand over: themselves, and what displays and comprehensions among them hold."""
    match values:
        case list():
            for value in values:
                yield from _handed(value)
        case ir.Star(value):
            yield from _handed(value)
        case ir.Sequence(_, items):
            yield from _handed(items)
        case ir.Comprehension():
            yield from _handed(values.element)
        case ir.Expr():
            yield id(values)
