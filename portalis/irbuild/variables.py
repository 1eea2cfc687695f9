"""Builds `globals()`, `locals()`, and `vars()` and `dir()` without an argument, where the names are known: not in a comprehension."""

import ast

from portalis.diagnostics.dynamic import NamespaceAsDict
from portalis.ir import ops as ir
from portalis.ir import types
from portalis.irbuild.builder import Builder


def build_locals(b: Builder, node: ast.Call, name: str) -> ir.Expr | None:
    """The variables that are bound now, as a new dict, or their sorted names; None where another rule has the say."""
    if name not in ("globals", "locals", "vars", "dir") or node.args or node.keywords:
        return None
    if b.module.source.docstring is not None and (name == "globals" or b.scope.kind == "module"):
        return b.report(
            NamespaceAsDict(b.span(node), name=name)
        )  # only those are known that examples mention
    at = b.position(node)
    table: ir.Expr
    if name == "globals" or b.scope.kind == "module":
        table = ir.Prim("globals", [ir.ModuleGet(b.module.ir)], at=at)
    elif b.scope.kind == "class" and b.namespace is not None:
        table = ir.Prim("namespace", [ir.Const(b.namespace)], at=at)
    elif b.scope.kind in ("function", "lambda"):
        table = ir.Prim("locals", _variables(b), type=types.DICT, at=at)
    else:
        return None
    if name != "dir":
        return table
    return ir.Call(ir.Builtin("sorted"), [table], [], at=at)


def _variables(b: Builder) -> list[ir.Expr]:
    """Names and values in the order of CPython's table: parameters, locals, cells of its own, cells of enclosing functions."""
    scope = b.scope
    parameters = [p.var.name for p in b.frame.function.params]
    bound = [n for n in scope.counts if n not in scope.global_names | scope.nonlocal_names | set(parameters)]
    plain = [n for n in bound if n not in scope.cells]
    own = sorted(n for n in bound if n in scope.cells)
    found: list[ir.Expr] = []
    for name in [*parameters, *plain, *own, *sorted(scope.free)]:
        var = b.resolve(name)
        if var is not None:
            found += [ir.Const(name), ir.LocalGet(var, var not in b.bound, type=var.type)]
    return found
