"""Effects: which functions surely raise nothing, and which run no code of the program but functions below them.

The first become plain Rust functions; the second need not count their calls, since no recursion leads through them."""

from portalis.ir import ops as ir
from portalis.ir.program import ProgramIR
from portalis.ir.quiet import INFALLIBLE
from portalis.ir.types import BOOLEAN, FLOAT, INT, NONE, STR, Repr
from portalis.passes.walk import functions, nodes

_QUIET = {FLOAT, INT, BOOLEAN, NONE, STR}
"""Types whose operators run no code of the program."""
_SIMPLE = (
    ir.Const,
    ir.LocalTarget,
    ir.UnpackTarget,
    ir.Machine,
    ir.Coerce,
    ir.Not,
    ir.Cond,
    ir.Walrus,
    ir.ExprStmt,
    ir.If,
    ir.Return,
    ir.Break,
    ir.Continue,
    ir.Block,
    ir.Leave,
)
"""Nodes that do nothing by themselves but what is below them. Loops are none: SIGINT interrupts them."""


def effects(program: ProgramIR) -> None:
    """Marks the functions; what is assumed grows from nothing, so recursion stays unproved."""
    candidates = [f for f in functions(program) if f.kind == "Plain" and f.direct and not f.free]
    body = {f: list(nodes(f.body)) for f in candidates}
    changed = True
    while changed:
        changed = False
        for f in candidates:
            if f.recursive and all(_calls_no_code(n) for n in body[f]):
                f.recursive, changed = False, True
            if f.can_raise and not f.recursive and all(_is_safe(n) for n in body[f]):
                f.can_raise, changed = False, True


def _calls_no_code(n: object) -> bool:
    """Whether a node runs no code of the program but functions that were proved before."""
    match n:
        case ir.DirectCall(func):
            return not func.recursive
        case ir.Prim(op, args):
            return (
                op.startswith(("f64_", "i64_floordiv", "i64_modulo"))
                or op in INFALLIBLE
                or op in ("list_get", "tuple_get")
                or (op != "getattr" and all(a.type in _QUIET for a in args))
            )
        case ir.Raise():
            return False  # makes an exception: a call of its class
        case ir.While(test):
            return _is_test(test)
        case ir.For(iterable=ir.RangeLoop()):
            return True
        case ir.RangeLoop(_, stop):
            return stop.type == INT
    return _is_safe(n)


def _is_test(test: ir.Expr) -> bool:
    """Whether the truth of a test is had without a call."""
    return test.type.repr is Repr.BOOL or isinstance(test, ir.Const)


def _is_safe(n: object) -> bool:
    """Whether a node raises nothing by itself."""
    match n:
        case ir.LocalGet(var, checked):
            return not checked and not var.is_cell
        case ir.DirectCall(func, _, guard):
            return not func.can_raise and guard is None
        case ir.Compare(rest=rest):
            return all(op in ("is", "is_not") for op, _, _ in rest)
        case ir.And(values) | ir.Or(values):
            return all(v.type.repr is Repr.BOOL for v in values)
        case ir.Not(value):
            return value.type.repr is Repr.BOOL
        case ir.If(test) | ir.Cond(test):
            return _is_test(test)
        case ir.Sequence(kind, items):
            return kind != "set" and not any(isinstance(i, ir.Star) for i in items)
        case ir.Assign(targets):
            return all(isinstance(t, ir.LocalTarget) for t in targets) or isinstance(n.value, ir.Sequence)
        case ir.Prim(op):
            return op in INFALLIBLE
    return isinstance(n, _SIMPLE)
