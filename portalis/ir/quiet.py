"""Expressions that raise nothing and run no code but their own: nobody can tell when they are evaluated."""

from portalis.ir import ops as ir
from portalis.ir.types import Repr

_ON_INTS = frozenset(f"int_{op}" for op in "add sub mul neg lt le gt ge eq ne modulo and".split())
INFALLIBLE = _ON_INTS | {"int_len", "entry_name"}
"""Operations that cannot fail: on ints of any size, the length of what surely has one, the entry's name."""


def is_quiet(e: ir.Expr | ir.Star) -> bool:
    """Whether evaluating the expression earlier or later, or not at all, makes no difference to anybody else."""
    match e:
        case ir.Const() | ir.Builtin() | ir.ModuleGet():
            return True
        case ir.LocalGet(_, checked) | ir.GlobalGet(_, _, checked):
            return not checked
        case ir.Machine(_, args):
            return all(map(is_quiet, args))
        case ir.Prim(op, args):
            return op in _ON_INTS and all(map(is_quiet, args))
        case ir.Coerce(value):
            return is_quiet(value)
        case ir.Not(value):
            return value.type.repr is Repr.BOOL and is_quiet(value)
        case ir.Sequence(kind, items):
            return kind != "set" and all(map(is_quiet, items))
        case ir.MakeFunction(_, defaults, kwdefaults, annotations):
            return not annotations and all(is_quiet(d) for d in (*defaults, *kwdefaults) if d is not None)
    return False
