"""Cuts expressions that are nested beyond what rustc follows: the innermost operands become variables, evaluated in the same order."""

from portalis.ir import ops as ir

DEEP = 40
"""How many operators may stand around an operand; rustc expands 128 macros within each other."""


def _first(e: ir.Expr) -> ir.Expr | None:
    """The operand that is evaluated before anything else of the expression."""
    match e:
        case ir.Prim(args=[first, *_]) | ir.Machine(args=[first, *_]):
            return first
        case ir.MethodCall(obj=first) | ir.Call(func=first) | ir.Coerce(value=first):
            return first
    return None


def innermost(e: ir.Expr) -> list[ir.Expr]:
    """The expressions whose first operand is to be cut off, the innermost first; none for one that is not deep."""
    found, depth = [], 0
    at: ir.Expr | None = e
    while at is not None:
        depth += 1
        if depth % DEEP == 0 and _first(at) is not None:
            found.append(at)
        at = _first(at)
    return found[::-1]


def cut(e: ir.Expr, instead: ir.Expr) -> ir.Expr:
    """Puts another expression in the place of the first operand, and hands that back."""
    first = _first(e)
    assert first is not None
    instead.type = first.type
    match e:
        case ir.Prim() | ir.Machine():
            e.args[0] = instead
        case ir.MethodCall():
            e.obj = instead
        case ir.Call():
            e.func = instead
        case ir.Coerce():
            e.value = instead
    return first
