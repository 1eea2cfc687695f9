"""Emits operations on machine numbers: floats, ints, bools."""

from portalis.ir import ops as ir
from portalis.ir import types
from portalis.rust.emitter import Emitter, value
from portalis.rust.tree import Braces, Group, Infix, Rx, Text, Wrap

_BINDING = {
    **dict.fromkeys(("*", "/", "%"), 9),
    "+": 8,
    "-": 8,
    "<<": 7,
    ">>": 7,
    "&": 6,
    "^": 5,
    "|": 4,
    **dict.fromkeys(("<", "<=", ">", ">=", "==", "!="), 2),
}
"""How much the infix operators bind."""
_UNARY = 10
_COMPARISON = 2


@value(ir.Machine)
def emit_machine(m: Emitter, e: ir.Machine) -> Rx:
    """An operation on machine numbers."""
    match e.op, e.args:
        case "float", [inner]:
            return Wrap("(", _operand(m, inner, _UNARY), " as f64)")
        case "int", [inner]:
            return Group("i64::from", [m.value(inner)])
        case op, [inner] if op in ("-", "!"):
            return Wrap(op, _operand(m, inner, _UNARY, typed=_literal(inner)))
    if e.op not in _BINDING:
        return _method(m, e)
    # to the right of an operator of the same rank there are parentheses: floats do not associate, comparisons cannot be chained
    binding = _BINDING[e.op]
    left, right = e.args
    typed = _literal(left) and (_untyped(right) or e.op in ("<<", ">>"))
    first = _operand(m, left, binding + (binding == _COMPARISON), typed=typed)
    return Infix(e.op, [first, _operand(m, right, binding + 1)])


def _literal(e: ir.Expr) -> bool:
    return isinstance(e, ir.Const) and e.type.repr is types.Repr.I64


def _method(m: Emitter, e: ir.Machine) -> Rx:
    """`a.rem_euclid(b)` of a variable, `i64::rem_euclid(a + 1, b)` of anything else."""
    first, *rest = e.args
    args = [m.value(a) for a in rest]
    if e.op == "pow":
        args = [Text(str(a.value)) for a in rest if isinstance(a, ir.Const)]
    if isinstance(first, ir.LocalGet):
        return Group(f"{first.var.rust}.{e.op}", args)
    return Group(f"i64::{e.op}", [m.value(first), *args])


def _untyped(e: ir.Expr) -> bool:
    """Whether an int expression is made of literals alone, so that rustc would choose a type for it."""
    if isinstance(e, ir.Const):
        return e.type.repr is types.Repr.I64
    if isinstance(e, ir.Machine) and (e.op in _BINDING or e.op == "!"):
        return all(_untyped(a) for a in e.args)
    return False


def _operand(m: Emitter, e: ir.Expr, binding: int, *, typed: bool = False) -> Rx:
    """An operand, in parentheses where its own operator binds less; a literal that says its type, where nothing else does."""
    made = m.value(e)
    if typed:
        made = Text(f"{made.flat()}_i64")
    loose = isinstance(e, ir.Machine) and len(e.args) == 2 and _BINDING.get(e.op, _UNARY) < binding
    negative = binding == _UNARY and isinstance(made, Text) and made.text.startswith("-")
    return Wrap("(", made, ")") if loose or negative or isinstance(made, Braces) or _is_condition(e) else made


def _is_condition(e: ir.Expr) -> bool:
    return e.type.repr is types.Repr.BOOL and isinstance(e, ir.And | ir.Or | ir.Not | ir.Compare)


def range_of(m: Emitter, e: ir.RangeLoop) -> Rx:
    """What a `for` of Rust runs over: `start..stop`, or an iterator that makes other steps."""
    start = m.value(e.start)
    bound = m.value(e.stop)
    if e.stop.type.repr is types.Repr.VALUE:
        bound = m.tr(e.at, m.op("range_stop", m.ref(e.stop)))
    if isinstance(e.step, ir.Const) and e.step.value == 1:
        texts = [start.flat(), bound.flat()]
        if isinstance(e.start, ir.Const) and _untyped(e.stop):
            texts[0] = f"{texts[0]}_i64"
        if texts[0] is not None and texts[1] is not None:
            return Text(f"{texts[0]}..{texts[1]}")
    steps = Group(
        "pyrt::builtins::range::" + ("steps" if e.steps else "checked_steps"), [start, bound, m.value(e.step)]
    )
    return steps if e.steps else m.tr(e.at, steps)
