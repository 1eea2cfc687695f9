"""Calls methods of builtin types directly, where the object's type is proved: nothing is looked up, arguments are bound here.

A proved builtin type is the type itself, not a subclass, and its methods cannot be replaced, so the lookup can have but one end. Calls
whose arguments do not fit stay as they are: the run-time binder says what CPython says."""

import inspect

from portalis.ir import ops as ir
from portalis.ir import types
from portalis.ir.program import ProgramIR
from portalis.passes.walk import functions, replace
from portalis.primitives import registry
from portalis.primitives.registry import Function

_OWNERS = frozenset({"str", "bytes", "list", "tuple", "dict", "set", "int", "float"})
_POSITIONAL = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)


def methods(program: ProgramIR) -> None:
    """Replaces `MethodCall` by `NativeCall` where the method is known."""
    for function in functions(program):
        for statement in function.body:
            _below(statement)


def _below(node: object) -> None:
    replace(node, _direct, _below)


def _direct(e: ir.Expr) -> ir.Expr:
    """An expression, with the calls below it done."""
    _below(e)
    if not isinstance(e, ir.MethodCall) or e.keywords or e.obj.type.name not in _OWNERS:
        return e
    method = registry.load_builtins().types[e.obj.type.name].methods.get(e.name)
    if method is None or method.binding != "Method":
        return e
    args = _bound(method, [e.obj, *e.args])
    return e if args is None else ir.NativeCall(method, args, type=e.type, at=e.at)


def _bound(method: Function, given: list[ir.Expr]) -> list[ir.Expr] | None:
    """An argument for each parameter; None where they do not fit, or go into `*args` or `**kwargs`."""
    args: list[ir.Expr] = []
    for parameter in method.params:
        if len(args) < len(given) and parameter.kind in _POSITIONAL:
            args.append(given[len(args)])
        elif not parameter.has_default:
            return None
        else:
            unbound = parameter.default is ...
            args.append(ir.Prim("unbound", []) if unbound else _default(parameter.default))
    return args if sum(p.kind in _POSITIONAL for p in method.params) >= len(given) else None


def _default(value: object) -> ir.Const:
    """A default as an expression."""
    found = {bool: types.BOOLEAN, int: types.INT, float: types.FLOAT, str: types.STR, tuple: types.TUPLE}
    return ir.Const(value, type=found.get(type(value), types.OBJECT))
