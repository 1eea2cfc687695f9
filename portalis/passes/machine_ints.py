"""Machine ints: what is done on `i64` where bounds are proved, and how each int expression is had as one."""

from typing import TYPE_CHECKING

from portalis.ir import ops as ir
from portalis.ir.types import BOOL, BOOLEAN, F64, I64, INT, Repr, Type
from portalis.passes.intervals import GREATEST, LEAST, TOP, TRUTH, Interval
from portalis.passes.ranges import range_of
from portalis.passes.results import COMPARED

if TYPE_CHECKING:
    from portalis.passes.machine import Rewriter

_INFIX = {
    "add": "+",
    "sub": "-",
    "mul": "*",
    "and": "&",
    "or": "|",
    "xor": "^",
    "lshift": "<<",
    "rshift": ">>",
}
_SIZED = frozenset({"list", "tuple", "dict", "set", "str", "bytes"})
_EXACT = 2**53


def has(e: ir.Expr) -> bool:
    """Whether an expression can be had as an `i64`."""
    match e:
        case ir.Const(bool()):
            return True
        case ir.Const(int(n)):
            return LEAST <= n <= GREATEST
    return e.type == BOOLEAN or e.type.bounds is not None


def exact(e: ir.Expr) -> bool:
    """Whether an int is a float of the same value."""
    if isinstance(e, ir.Const):
        return type(e.value) is int and -_EXACT <= e.value <= _EXACT
    bounds = e.type.bounds
    return bounds is not None and bounds[0] >= -_EXACT and bounds[1] <= _EXACT


def _bounds(e: ir.Expr) -> Interval:
    if isinstance(e, ir.Const) and isinstance(e.value, int):
        return (int(e.value), int(e.value))
    return TRUTH if e.type == BOOLEAN else e.type.bounds or TOP


def _between(e: ir.Expr, low: int, high: int) -> bool:
    bounds = _bounds(e)
    return low <= bounds[0] and bounds[1] <= high


def is_natural(e: ir.Expr) -> bool:
    """Whether an int expression with bounds is computed as an `i64` by itself."""
    match e:
        case ir.Prim("lshift" | "rshift", [a, b]):
            return has(a) and _between(b, 0, 63)
        case ir.Prim("modulo", [a, b]) if a.type == INT and _between(b, 1, GREATEST):
            return True
        case ir.Prim("and", [a, b]) if a.type == b.type == INT and (
            _between(b, 0, GREATEST) or _between(a, 0, GREATEST)
        ):
            return True
        case ir.Prim("pow", [a, ir.Const(int(n))]):
            return has(a) and 0 <= n <= 63
        case ir.Prim(op, [a, b]) if op in _INFIX or op in ("floordiv", "modulo"):
            return has(a) and has(b)
        case ir.Prim("neg" | "pos" | "invert", [a]):
            return has(a)
        case ir.Call(ir.Builtin("int"), [ir.Expr() as a], []):
            return has(a)
        case ir.Cond(_, then, otherwise):
            return has(then) and has(otherwise)
        case ir.NativeCall(func, args) if func.module == "builtins":
            match func.qualname, args:
                case "len", _:
                    return True
                case "abs", [a]:
                    return has(a)
                case "min" | "max", [ir.Const(None), _, ir.Sequence("tuple", items)]:
                    return all(isinstance(i, ir.Expr) and i.type == INT and has(i) for i in items)
    return False


def raw(r: "Rewriter", e: ir.Expr) -> ir.Expr:
    """An expression for which `is_natural` holds, as an `i64`."""
    kind = Type("int", Repr.I64, e.type.bounds)
    match e:
        case ir.Prim("modulo" | "and" as op, [a, b]) if not (has(a) and has(b)):
            if not has(b):
                a, b = b, a
            return ir.Prim(f"int_{op}", [r.value(a), r.held(b, Repr.I64)], type=kind, at=e.at)
        case ir.Prim("floordiv" | "modulo" as op, [a, b]):
            return _division(r, op, a, b, kind, e.at)
        case ir.Prim("pow", [a, b]):
            return ir.Machine("pow", [r.held(a, Repr.I64), r.held(b, Repr.I64)], type=kind, at=e.at)
        case ir.Prim(op, [a, b]):
            return ir.Machine(_INFIX[op], [r.held(a, Repr.I64), r.held(b, Repr.I64)], type=kind, at=e.at)
        case ir.Prim("pos", [a]) | ir.Call(_, [ir.Expr() as a]):
            return r.held(a, Repr.I64)
        case ir.Prim(op, [a]):
            return ir.Machine("-" if op == "neg" else "!", [r.held(a, Repr.I64)], type=kind, at=e.at)
        case ir.Cond(test, then, otherwise):
            parts = [r.held(then, Repr.I64), r.held(otherwise, Repr.I64)]
            return ir.Cond(r.truth(test), *parts, type=kind, at=e.at)
        case ir.NativeCall(func, [value]) if func.qualname == "len":
            op = "int_len" if value.type.name in _SIZED else "i64_len"
            return ir.Prim(op, [r.value(value)], type=kind, at=e.at)
        case ir.NativeCall(_, [value]):
            return ir.Machine("abs", [r.held(value, Repr.I64)], type=kind, at=e.at)
        case ir.NativeCall(func, [_, _, ir.Sequence(_, items)]):
            parts = [r.held(i, Repr.I64) for i in items if isinstance(i, ir.Expr)]
            out = parts[0]
            for p in parts[1:]:
                out = ir.Machine(func.qualname, [out, p], type=kind, at=e.at)
            return out
    raise AssertionError(e)


def _division(r: "Rewriter", op: str, a: ir.Expr, b: ir.Expr, kind: Type, at: ir.Position | None) -> ir.Expr:
    """`a // b`, `a % b`: Python rounds down, and so does Rust where nothing is negative, or Euclid's division by what is positive."""
    parts = [r.held(a, Repr.I64), r.held(b, Repr.I64)]
    if not _between(b, 1, GREATEST):
        return ir.Prim(f"i64_{op}", parts, type=kind, at=at)
    if _between(a, 0, GREATEST):
        return ir.Machine("/" if op == "floordiv" else "%", parts, type=kind, at=at)
    return ir.Machine("div_euclid" if op == "floordiv" else "rem_euclid", parts, type=kind, at=at)


def held(r: "Rewriter", e: ir.Expr) -> ir.Expr:
    """An expression for which `has` holds, as an `i64`."""
    match e:
        case ir.Const(value):
            return ir.Const(int(value), type=I64, at=e.at)  # type: ignore[call-overload]
    how = r.natural(e)
    if how is Repr.I64:
        return r.raw(e)
    if e.type == BOOLEAN:
        return ir.Machine("int", [r.held(e, Repr.BOOL)], type=I64, at=e.at)
    return ir.Coerce(r.value(e), type=Type("int", Repr.I64, e.type.bounds), at=e.at)


_INDEXED = frozenset({"list", "tuple"})


def is_index(e: ir.Expr) -> bool:
    """Whether an index is an int with bounds."""
    return e.type == INT and has(e)


def item_op(obj: ir.Expr, how: str) -> str:
    """The operation on an item whose index is an `i64`."""
    return f"{obj.type.name if obj.type.name in _INDEXED else 'item'}_{how}"


def quotient(r: "Rewriter", a: ir.Expr, b: ir.Expr, at: ir.Position | None) -> ir.Expr:
    """`a / b` of ints that are floats of the same value."""
    if _between(b, 1, GREATEST) or _between(b, LEAST, -1):
        return ir.Machine("/", [r.held(a, Repr.F64), r.held(b, Repr.F64)], type=F64, at=at)
    return ir.Prim("i64_truediv", [held(r, a), held(r, b)], type=F64, at=at)


def as_float(r: "Rewriter", e: ir.Expr) -> ir.Expr:
    """An int with bounds as a float, rounded as Python rounds it."""
    return ir.Machine("float", [held(r, e)], type=F64, at=e.at)


def compare(r: "Rewriter", e: ir.Compare, signs: dict[str, str]) -> ir.Expr | None:
    """A comparison of ints with bounds, or of two ints."""
    parts = [e.first, *(x for _, x, _ in e.rest)]
    if any(p.type != INT for p in parts) or any(op not in COMPARED for op, _, _ in e.rest):
        return None
    if all(has(p) for p in parts) and all(_repeatable(p) for p in parts[1:-1]):
        made: list[ir.Expr] = [
            ir.Machine(
                signs[op],
                [r.held(r.copy(left), Repr.I64), r.held(r.copy(right), Repr.I64)],
                type=BOOL,
                at=at,
            )
            for left, (op, right, at) in zip(parts, e.rest, strict=False)
        ]
        return made[0] if len(made) == 1 else ir.And(made, type=BOOL, at=e.at)
    if len(parts) == 2:
        op, right, at = e.rest[0]
        return ir.Prim(f"int_{op}", [r.value(e.first), r.value(right)], type=BOOL, at=at)
    return None


def _repeatable(e: ir.Expr) -> bool:
    """Whether the middle of a chain can be read twice."""
    return isinstance(e, ir.Const) or (isinstance(e, ir.LocalGet) and not e.checked)


def loop(r: "Rewriter", iterable: ir.Expr, is_async: bool) -> ir.Expr | None:
    """A loop over `range(…)` that counts in an `i64`: start and step have bounds; beyond the stop's the loop could never get."""
    match iterable:
        case ir.Call(ir.Builtin("range"), [*given], []) if not is_async and 1 <= len(given) <= 3:
            args = [a for a in given if isinstance(a, ir.Expr)]
        case _:
            return None
    if len(args) < len(given):
        return None
    one, zero = ir.Const(1, type=INT), ir.Const(0, type=INT)
    start, stop = (zero, args[0]) if len(args) == 1 else (args[0], args[1])
    step = args[2] if len(args) == 3 else one
    if not (has(start) and has(step)):
        return None
    if not has(stop):  # what comes first, the last int of 64 bits or the end of time?
        span = range_of([_bounds(start), TOP, _bounds(step)])
        if not _repeatable(step) or span is None or span[0] <= LEAST or span[1] >= GREATEST:
            return None
    bound = r.held(stop, Repr.I64) if has(stop) else r.value(stop)
    return ir.RangeLoop(
        r.held(start, Repr.I64),
        bound,
        r.held(step, Repr.I64),
        _between(step, 1, GREATEST) or _between(step, LEAST, -1),
        at=iterable.at,
    )
